import { expect, it } from 'vitest'
import { attributes } from '../../../src/ingest/shapefile/attributes.ts'

type Field = [name: string, type: string, size: number]
/** A .dbf by its description (dBASE III): 32 bytes of head, 32 a field, rows of fixed width. */
function dbf(
  fields: readonly Field[],
  rows: readonly (readonly (string | Uint8Array)[])[],
  marks: string[] = [],
): Uint8Array {
  const head = 33 + 32 * fields.length
  const size = 1 + fields.reduce((n, [, , width]) => n + width, 0)
  const bytes = new Uint8Array(head + rows.length * size).fill(0x20, head)
  const view = new DataView(bytes.buffer)
  const put = (text: string | Uint8Array, at: number) =>
    bytes.set(typeof text === 'string' ? new TextEncoder().encode(text) : text, at)
  view.setUint32(4, rows.length, true)
  view.setUint16(8, head, true)
  view.setUint16(10, size, true)
  fields.forEach(([name, type, width], i) => {
    put(name, 32 + 32 * i)
    put(type, 32 + 32 * i + 11)
    bytes[32 + 32 * i + 16] = width
  })
  bytes[head - 1] = 0x0d
  rows.forEach((cells, r) => {
    let at = head + r * size
    put(marks[r] ?? ' ', at++)
    cells.forEach((cell, i) => {
      put(cell, at)
      at += fields[i]![2]
    })
  })
  return bytes
}
const place = { file: 'a.shp', setting: 'areas.base' }

it('keeps text as it stands, zeros and all', () =>
  expect(attributes(dbf([['NR', 'C', 8]], [['0101'], [' 0102 ']]), 'utf-8', place)).toEqual([
    { NR: '0101' },
    { NR: '0102' },
  ]))
it('reads numbers from number fields only', () =>
  expect(
    attributes(
      dbf(
        [
          ['N', 'N', 6],
          ['F', 'F', 6],
          ['D', 'D', 8],
        ],
        [
          ['   101', ' 1.25', '20240101'],
          ['', '******', ''],
        ],
      ),
      'utf-8',
      place,
    ),
  ).toEqual([
    { N: 101, F: 1.25, D: '20240101' },
    { N: null, F: null, D: '' },
  ]))
it('tells deleted rows', () =>
  expect(attributes(dbf([['NR', 'C', 2]], [['01'], ['02']], [' ', '*']), 'utf-8', place)).toEqual([{ NR: '01' }, null]))
it('ends a text at a NUL', () =>
  expect(attributes(dbf([['NR', 'C', 4]], [['01\0\0']]), 'utf-8', place)).toEqual([{ NR: '01' }]))
// "Straße" in five bytes of UTF-8: S t r a, and the first byte of ß
it('leaves out half a character at the end of a field', () =>
  expect(
    attributes(dbf([['NAME', 'C', 5]], [[new TextEncoder().encode('Straße').subarray(0, 5)]]), 'utf-8', place),
  ).toEqual([{ NAME: 'Stra' }]))
it('but no wrong byte elsewhere', () =>
  expect(() => attributes(dbf([['NAME', 'C', 5]], [[Uint8Array.from([0x53, 0xdf, 0x74])]]), 'utf-8', place)).toThrow(
    'ATL-0204',
  ))
it('reads windows-1252', () =>
  expect(attributes(dbf([['NAME', 'C', 3]], [[Uint8Array.from([0x80, 0xdf])]]), 'windows-1252', place)).toEqual([
    { NAME: '€ß' },
  ]))
