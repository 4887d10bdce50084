import { expect, it } from 'vitest'
import { cellRow } from '../../../src/ingest/table/cell-row.ts'
import { rowPart } from '../../../src/ingest/table/row-part.ts'

it('shows some columns of a row as if there were no others', () => {
  const part = rowPart('B:C').show(cellRow().show({ line: 7, cells: ['a', ' b ', 3, 'd'] }))
  expect([part.line, part.width]).toEqual([7, 2])
  expect([0, 1, 2].map((i) => part.text(i))).toEqual(['b', '3', ''])
  expect([0, 1, 2].map((i) => part.blank(i))).toEqual([false, false, true])
  expect([0, 1, 2].map((i) => part.stored(i))).toEqual([false, true, false])
  const into = new Float64Array(1)
  expect([part.number(1, into, 0), into[0], part.number(2, into, 0)]).toEqual([1, 3, 0])
})
it('has no columns where the row is shorter', () =>
  expect(rowPart('C:D').show(cellRow().show({ line: 1, cells: ['a'] })).width).toBe(0))
