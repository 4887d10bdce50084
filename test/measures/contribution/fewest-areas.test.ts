import { expect, it } from 'vitest'
import { fewestAreas } from '../../../src/measures/contribution/fewest-areas.ts'

it('takes the largest until the part is reached', () => {
  expect(fewestAreas([0.1, 0.3, 0.2, 0.4], 0.5)).toEqual({ areas: [3, 1], part: expect.closeTo(0.7, 12) })
  expect(fewestAreas([0.1, 0.3, 0.2, 0.4], 0.3)!.areas).toEqual([3])
})
it('takes no more than the part needs when rounding is in the way', () =>
  expect(fewestAreas([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 0.3)!.areas).toEqual([0, 1, 2]))
it('takes the first of equal ones', () => expect(fewestAreas([1, 2, 2], 0.4)!.areas).toEqual([1]))
it.each([
  ['areas count against each other', [1, -0.5]],
  ['the value is 0', [0, 0]],
  ['the value is undefined', [NaN, 1]],
])('says nothing where %s', (_, ofArea) => expect(fewestAreas(ofArea, 0.5)).toBeNull())
