import { expect, it } from 'vitest'
import { statusCode } from '../../../src/model/status.ts'
import { carryShares } from '../../../src/prepare/crosswalk/carry-shares.ts'
import { cells, crosswalkOf } from '../../support/crosswalk.ts'

const crosswalk = crosswalkOf(['A', 'X', 1], ['B', 'X', 0.25], ['B', 'Y', 0.75])

// X: (100 · 10 % + .25 · 400 · 30 %) / (100 + .25 · 400) = 40 / 200
it('weighs shares by the persons that come along', () =>
  expect([...carryShares(cells([10, 30]), cells([100, 400]), crosswalk).values]).toEqual([20, 30]))

it('leaves a share alone where nothing joins it, to the last digit', () => {
  const share = 0.1 + 0.2
  expect(carryShares(cells([1, share]), cells([3, 7]), crosswalk).values[1]).toBe(share)
})
it('an area without such persons counts for nothing, whatever its share', () =>
  expect(carryShares(cells([10, 'absent']), cells([100, 0]), crosswalk).values[0]).toBe(10))
it('is void where nobody comes', () =>
  expect([...carryShares(cells([10, 30]), cells([0, 0]), crosswalk).status]).toEqual([statusCode.void, statusCode.ok]))
it.each([
  ['a share', cells(['secret', 30]), cells([100, 400])],
  ['a proxy', cells([10, 30]), cells(['secret', 400])],
])('is missing where %s is', (_, shares, proxy) => {
  const { values, status } = carryShares(shares, proxy, crosswalk)
  expect([values[0], status[0], values[1]]).toEqual([NaN, statusCode.secret, 30])
})
