import { expect, it } from 'vitest'
import { fromCentre } from '../../../src/measures/spatial/from-centre.ts'

const space = (...x: number[]) => ({ x, y: x.map(() => 0), size: x.map(() => 1), perimeter: x.map(() => 4) })
const centre = { x: [0], y: [0] }

it('is 1 where b is all before a', () => expect(fromCentre([0, 1], [1, 0], space(0, 1), centre)).toBe(1))
it('is 0 where both are spread alike', () =>
  expect(fromCentre([1, 2, 3], [2, 4, 6], space(0, 1, 2), centre)).toBeCloseTo(0, 12))
it('takes areas equally far as one, in whatever order', () => {
  expect(fromCentre([1, 1, 0], [0, 2, 1], space(1, -1, 2), centre)).toBeCloseTo(
    fromCentre([1, 1, 0], [2, 0, 1], space(1, -1, 2), centre),
    12,
  )
})
it('is undefined without persons or centre', () => {
  expect(fromCentre([0, 0], [1, 1], space(0, 1), centre)).toBeNaN()
  expect(fromCentre([1, 0], [1, 1], space(0, 1), { x: [], y: [] })).toBeNaN()
})
