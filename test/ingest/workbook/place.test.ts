import { expect, it } from 'vitest'
import { columnOf, lettersOf, rangeOf } from '../../../src/ingest/workbook/place.ts'

it.each([
  ['A', 0],
  ['Z', 25],
  ['AA', 26],
  ['XFD', 16383],
] as const)('column %s is %i', (letters, position) => {
  expect(columnOf(letters)).toBe(position)
  expect(lettersOf(position)).toBe(letters)
})
it('reads a cell and a range', () => {
  expect(rangeOf('B4')).toEqual({ top: 4, bottom: 4, left: 1, right: 1 })
  expect(rangeOf('$B$4:D5')).toEqual({ top: 4, bottom: 5, left: 1, right: 3 })
})
it.each(['', '4', 'B', 'b4', 'B4:', 'ABCD1'])('%j is no place', (ref) => expect(rangeOf(ref)).toBeNull())
