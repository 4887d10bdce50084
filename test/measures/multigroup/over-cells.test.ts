import { expect, it } from 'vitest'
import { composition } from '../../../src/measures/multigroup/composition.ts'
import { overCells } from '../../../src/measures/multigroup/over-cells.ts'

const city = composition([
  [1, 3, 0],
  [3, 1, 0],
])

it('weights with the persons of the areas and leaves out empty ones', () => {
  expect(overCells(city, (p) => p)).toBe(1)
  expect(overCells(city, () => 1)).toBe(2)
  expect(overCells(city, (p, P) => Math.abs(p - P))).toBe(1 / 2)
})
