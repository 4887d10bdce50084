import { describe, expect, it } from 'vitest'
import { csv } from '../../../src/ingest/csv/csv.ts'
import { longestRecord } from '../../../src/ingest/csv/too-long.ts'
import { bytes, type Bytes } from '../../../src/model/files.ts'
import { refused, spec } from '../support.ts'

const encoder = new TextEncoder()

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
  it.each([(1 << 20) + 2, 1 << 21])('begins with the first byte more, in parts of %i', async (part) => {
    const head = 'RAUM;EW\n'
    for (const [end, last] of [
      ['\r\n2;5\r\n', 3],
      ['\n2;5\n', 3],
      ['\r2;5\r', 3],
      ['\r\n', 2],
      ['', 2],
    ] as const)
      for (const over of [0, 1, 3 << 20]) {
        const text = encoder.encode(`${head}1;${'x'.repeat(longestRecord + over - 2)}${end}`)
        const read = csv(bytes(text), spec(), part)
        if (over > 0) expect(await refused(read), `${end} ${over}`).toMatchObject({ code: 'ATL-0213', row: 2 })
        else expect((await read).findings.map(({ code, row }) => [code, row])).toEqual([['ATL-0208', 2]])
        if (over <= 0) expect((await read).value[0]!.keys).toHaveLength(last - 1)
      }
  })
  it.each([0, 1])('is told from an open quote by %i bytes', async (over) => {
    const text = encoder.encode(`RAUM;EW\n1;"${'x'.repeat(longestRecord + over - 3)}`)
    const read = csv(bytes(text), spec())
    if (over > 0) expect(await refused(read)).toMatchObject({ code: 'ATL-0213', row: 2 })
    else expect((await read).findings).toMatchObject([{ code: 'ATL-0212', row: 2 }])
  })
  it('is told from a long row that is none', async () => {
    const file = endless('RAUM;N;EW\n1;"', 'x', longestRecord - (1 << 16))
    expect((await csv(file, spec())).findings).toMatchObject([{ code: 'ATL-0212', row: 2 }])
  })
})
