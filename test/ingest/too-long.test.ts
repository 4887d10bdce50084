import { describe, expect, it } from 'vitest'
import { csv } from '../../src/ingest/csv.ts'
import { longestRecord } from '../../src/ingest/too-long.ts'
import type { Bytes } from '../../src/model/files.ts'
import { refused, spec } from './support.ts'

/** A file of any size that is nowhere in memory: a head, then the same byte again and again. */
function endless(head: string, fill: string, size: number): Bytes & { asked: number } {
  const start = new TextEncoder().encode(head)
  return {
    size,
    asked: 0,
    async slice(from, to) {
      this.asked = Math.max(this.asked, to)
      const part = new Uint8Array(to - from).fill(fill.charCodeAt(0))
      if (from < start.length) part.set(start.subarray(from), 0)
      return part
    },
  }
}

describe('a line above 16 MiB (ATL-0213)', () => {
  it.each([
    ['in a row', 'RAUM;EW\n1;2\n3;', '4', 3],
    ['in a quoted cell', 'RAUM;EW\n1;2\n3;5\n4;"', '\n', 4],
    ['in the header', 'RAUM;', 'x', 1],
    ['of delimiters', 'RAUM;EW\n', ';', 2],
  ])('%s is refused before the file is read to its end', async (_, head, fill, row) => {
    const file = endless(head, fill, 40 * longestRecord)
    expect(await refused(csv(file, spec()))).toMatchObject({ code: 'ATL-0213', row, file: 'ew.csv' })
    expect(file.asked).toBeLessThan(2 * longestRecord)
  })
  it('is refused in the titles', async () => {
    const file = endless('"', 'x', 40 * longestRecord)
    expect((await refused(csv(file, spec({ dialect: { skip: 1 } })))).code).toBe('ATL-0213')
    expect(file.asked).toBeLessThan(2 * longestRecord)
  })
  it('is told from a long row that is none', async () => {
    const file = endless('RAUM;N;EW\n1;"', 'x', longestRecord - (1 << 16))
    expect((await csv(file, spec())).findings).toMatchObject([{ code: 'ATL-0212', row: 2 }])
  })
})
