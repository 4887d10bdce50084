import { expect, it } from 'vitest'
import { ipf } from '../../src/math/ipf.ts'

it('meets the margins and keeps the odds ratio', () => {
  const { cells, missed } = ipf(Float64Array.of(1, 2, 3, 4), Float64Array.of(6, 4), Float64Array.of(7, 3))
  expect(missed).toBeLessThan(1e-12)
  expect(cells[0]! + cells[1]!).toBeCloseTo(6, 12)
  expect(cells[0]! + cells[2]!).toBeCloseTo(7, 12)
  expect((cells[0]! * cells[3]!) / (cells[1]! * cells[2]!)).toBeCloseTo(4 / 6, 10)
})
it('keeps cells of 0', () =>
  expect(ipf(Float64Array.of(0, 1, 1, 1), Float64Array.of(1, 2), Float64Array.of(1, 2)).cells[0]).toBe(0))
// the second row wants the whole first column, so that the first cell goes to 0, after k rounds as 1/k
it('comes near to a table with a zero more, as far as it gets', () => {
  const { cells, missed } = ipf(Float64Array.of(1, 1, 1, 0), Float64Array.of(1, 1), Float64Array.of(1, 1))
  expect(missed).toBeLessThan(1e-4)
  expect(cells[0]).toBeCloseTo(0, 4)
  expect(cells[1]).toBeCloseTo(1, 4)
})
it('says by how much it misses what cannot be met', () =>
  expect(ipf(Float64Array.of(1, 0, 0, 1), Float64Array.of(2, 1), Float64Array.of(1, 2)).missed).toBeGreaterThan(0.1))
