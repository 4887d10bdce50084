import { expect, it } from 'vitest'
import { inspectFile } from '../../../src/ingest/inspect/inspect-file.ts'
import { longestRecord } from '../../../src/ingest/csv/too-long.ts'
import { bytes, type Bytes } from '../../../src/model/files.ts'
import { refused } from '../support.ts'

const head = new TextEncoder().encode('NR;X\n0101;1\n0102;')

/** A line of digits behind a head, of any length and nowhere in memory, with another line behind it. */
function digits(length: number): Bytes & { asked: number } {
  const size = head.length + length + 1
  return {
    size,
    asked: 0,
    async slice(from, to) {
      this.asked = Math.max(this.asked, to)
      const part = new Uint8Array(to - from).fill(0x37)
      if (from < head.length) part.set(head.subarray(from, Math.min(to, head.length)), 0)
      if (to === size) part[part.length - 1] = 10
      return part
    },
  }
}
const own = '0102;'.length

it.each([false, true])('a line above 16 MiB is refused with its line, looked at as a whole: %s', async (whole) => {
  const file = digits(40 * longestRecord)
  expect(await refused(inspectFile(file, 'a.csv', [], { whole }))).toMatchObject({
    code: 'ATL-0213',
    row: 3,
    file: 'a.csv',
  })
  expect(file.asked).toBeLessThan(3 * longestRecord)
})
it('begins with the first byte more', async () => {
  const over = digits(longestRecord - own + 1)
  expect((await refused(inspectFile(over, 'a.csv', [], { whole: true }))).code).toBe('ATL-0213')
  const { table } = await inspectFile(digits(longestRecord - own), 'a.csv', [], { whole: true })
  expect(table!.rows).toHaveLength(2)
})
it('takes a carriage return alone for the end of a line, as the reading of a table does', async () => {
  const rows = Array.from({ length: 20 }, (_, i) => `${100 + i};${'x'.repeat(1 << 20)}\r`)
  const text = new TextEncoder().encode(`NR;TEXT\r${rows.join('')}`)
  expect(text.length).toBeGreaterThan(longestRecord)
  const inspected = await inspectFile(bytes(text), 'a.csv', [], { whole: true })
  expect(inspected.table!.rows).toHaveLength(20)
})
