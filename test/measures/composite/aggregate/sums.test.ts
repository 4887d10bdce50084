import { expect, it } from 'vitest'
import { of } from './support.ts'

it('takes weights for points, not for proportions', () => expect(of('sum', [[1], [4]], [3, 1])).toEqual([7]))
it('gives an area that lacks a part none', () =>
  expect(
    of(
      'sum',
      [
        [1, 2],
        [4, NaN],
      ],
      [1, 1],
    ),
  ).toEqual([5, NaN]))
it('does not hang on the order of the parts', () =>
  expect(of('sum', [[1e16], [1], [-1e16]])).toEqual(of('sum', [[1], [1e16], [-1e16]])))
// by hand: sums 1 2 3 have the mean 2, squares of deviations 2; population SD √(2/3), sample SD 1
it('standardises the sums again', () => {
  const [low, mid, high] = of('restandardised-sum', [[1, 2, 3]], [1], { sd: 'population' })
  expect(low).toBeCloseTo(-Math.sqrt(1.5), 12)
  expect(mid).toBe(0)
  expect(high).toBeCloseTo(Math.sqrt(1.5), 12)
  expect(of('restandardised-sum', [[1, 2, 3]], [1], { sd: 'sample' })).toEqual([-1, 0, 1])
})
it('makes no index of parts that cancel', () =>
  expect(
    of(
      'restandardised-sum',
      [
        [0.1, 0.3],
        [-0.1, -0.3],
      ],
      [1, 1],
      { sd: 'population' },
    ),
  ).toEqual([NaN, NaN]))
