import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutsByByte, type Cut, type Cuts } from '../../../src/ingest/csv/cuts-by-byte.ts'
import { cuts, cutter, makeRoom } from '../../../src/ingest/csv/cuts.ts'

const signs = fc.constantFrom(...'a;b"0\n\r""\r\n'.split(''))
const fields = fc.constantFrom('a;', '"a";', '"a;b";', '"a""b";', '"c\r\nd";', 'e\n', '"f"\r\n', 'g\r', ';', '"";')
/** Mostly good tables, some of them broken. */
const files = fc
  .tuple(fc.array(fields, { maxLength: 60 }), fc.array(fc.tuple(fc.nat(400), signs), { maxLength: 1 }))
  .map(([parts, changes]) => {
    let text = parts.join('')
    for (const [at, sign] of changes) text = text.slice(0, at) + sign + text.slice(at + 1)
    return new TextEncoder().encode(`${text}\n`)
  })

/** All that is found, cut in steps of 64 bytes and a last one. */
function all(cut: Cut, into: Cuts, bytes: Uint8Array, step: number) {
  const rows: number[] = []
  const inner: boolean[] = []
  into.filled = 0
  for (let from = 0; from < bytes.length; from += step) {
    cut(bytes, from, Math.min(from + step, bytes.length), into)
    rows.push(...into.rowEnds.subarray(0, into.rows))
    inner.push(into.inner)
    if (into.fault >= 0) break
  }
  return {
    places: [...into.places.subarray(0, into.filled)],
    rows,
    fault: into.fault,
    inner: into.fault < 0 && inner.includes(true),
  }
}

const own = (): Cuts => ({ ...cuts, places: new Int32Array(1000), rowEnds: new Int32Array(1000) })

it('runs as WebAssembly here, or this file compares nothing', () =>
  expect(cutter(59, 34).toString()).not.toBe(cutsByByte(59, 34).toString()))
it('cuts 64 bytes at a time as one by one', () =>
  fc.assert(
    fc.property(files, fc.constantFrom(34, -1), (bytes, quote) => {
      const right = all(cutsByByte(59, quote), own(), bytes, 1 << 14)
      makeRoom()
      expect(all(cutter(59, quote), cuts, bytes, 64)).toEqual(right)
      expect(all(cutter(59, quote), cuts, bytes, 1 << 14)).toEqual(right)
      expect(all(cutsByByte(59, quote), own(), bytes, 64)).toEqual(right)
    }),
    { numRuns: 2000 },
  ))
it('tells where cells and rows end, of CRLF the CR', () => {
  const cut = (text: string) => all(cutsByByte(59, 34), own(), new TextEncoder().encode(text), 1 << 14)
  expect(cut('a;"b;""\n";\r\n\nc\r')).toEqual({ places: [1, 9, 10, 12, 14], rows: [2, 3, 4], fault: -1, inner: true })
  expect(cut('a\nb"')).toEqual({ places: [1], rows: [0], fault: 3, inner: false })
  expect(cut('"a"b;')).toEqual({ places: [], rows: [], fault: 3, inner: false })
})
