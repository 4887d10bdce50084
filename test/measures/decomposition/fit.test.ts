import { expect, it } from 'vitest'
import { fit } from '../../../src/measures/decomposition/fit.ts'
import { table } from '../../../src/measures/decomposition/table.ts'

it('has the margins of one table and the odds of the other', () => {
  const from = table(
    [
      [10, 30],
      [20, 40],
    ].map((v) => Object.freeze(v)),
    [0, 1],
  )
  const { cells, rows, columns } = fit(from, Float64Array.of(0.5, 0.5), Float64Array.of(0.3, 0.7))
  expect(rows[0]).toBeCloseTo(0.5, 12)
  expect(columns[1]).toBeCloseTo(0.7, 12)
  expect((cells[0]! * cells[3]!) / (cells[1]! * cells[2]!)).toBeCloseTo((10 * 40) / (20 * 30), 12)
})
it('is no table where zeros keep it from the margins', () => {
  const parted = table(
    [
      [1, 0],
      [0, 1],
    ],
    [0, 1],
  )
  const { cells } = fit(parted, Float64Array.of(0.7, 0.3), Float64Array.of(0.4, 0.6))
  expect(cells.every(Number.isNaN)).toBe(true)
})
