import { expect, it } from 'vitest'
import { roundTrip } from '../../../src/prepare/crosswalk/round-trip.ts'
import { crosswalkOf } from '../../support/crosswalk.ts'

it('brings everybody back', () =>
  expect(roundTrip(crosswalkOf(['A', 'X', 0.25], ['A', 'Y', 0.75], ['B', 'X', 1]), [8, 5])).toEqual({
    before: 13,
    after: 13,
    largest: 0,
  }))
it('tells who was lost', () =>
  expect(roundTrip(crosswalkOf(['A', 'X', 0.5], ['B', 'X', 1]), [8, 5])).toEqual({ before: 13, after: 9, largest: 4 }))
it('counts one person an area where there are no counts', () =>
  expect(roundTrip(crosswalkOf(['A', 'X', 1], ['B', 'X', 1])).before).toBe(2))
