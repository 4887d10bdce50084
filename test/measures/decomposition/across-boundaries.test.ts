import { describe, expect, it } from 'vitest'
import { changeAcrossBoundaries } from '../../../src/measures/decomposition/across-boundaries.ts'
import { changeOfInformation } from '../../../src/measures/decomposition/change-of-information.ts'
import { carryCounts } from '../../../src/prepare/crosswalk/carry-counts.ts'
import type { Crosswalk } from '../../../src/model/crosswalk.ts'
import { cells, crosswalkOf } from '../../support/crosswalk.ts'

const before = [
  [10, 20, 30, 40],
  [40, 20, 10, 30],
].map((v) => Object.freeze(v))
const carry = (crosswalk: Crosswalk) => before.map((v) => carryCounts(cells([...v]), crosswalk).values)
const whole = [
  ['a', 'p', 1],
  ['b', 'q', 1],
  ['c', 'r', 1],
  ['d', 's', 1],
] as const
const ways = ['shapley', 'km', 'mrc'] as const

describe.each(ways)('changeAcrossBoundaries by %s', (way) => {
  it('finds nothing in the boundaries where areas only get other names', () => {
    const after = [
      [12, 20, 35, 40],
      [40, 25, 10, 30],
    ]
    const got = changeAcrossBoundaries(before, carry(crosswalkOf(...whole)), after, way)
    expect(got).toEqual({ ...changeOfInformation(before, after, way), boundaries: 0 })
  })
  it('finds nothing where an area is parted without a divide', () => {
    const carried = carry(crosswalkOf(['a', 'p', 0.5], ['a', 't', 0.5], ...whole.slice(1)))
    expect(changeAcrossBoundaries(before, carried, carried, way).boundaries).toBeCloseTo(0, 14)
  })
  // by hand: a and b as one have 30 : 60, and M falls by their M among themselves, weighted by 90 of 200 persons
  it('takes what joining areas has done apart from what people have done', () => {
    const joined = carry(crosswalkOf(['a', 'p', 1], ['b', 'p', 1], ...whole.slice(2)))
    const got = changeAcrossBoundaries(before, joined, joined, way)
    const mine = (n: number, row: number, column: number) => (n / 90) * Math.log((n * 90) / (row * column))
    const lost = mine(10, 50, 30) + mine(40, 50, 60) + mine(20, 40, 30) + mine(20, 40, 60)
    expect(got.boundaries).toBeCloseTo((-90 / 200) * lost, 12)
    expect(got.difference).toBeCloseTo(got.boundaries, 12)
    expect(got.structural).toBeCloseTo(0, 12)
  })
  it('adds up', () => {
    const carried = carry(crosswalkOf(['a', 'p', 0.3], ['a', 'q', 0.7], ...whole.slice(1)))
    const after = [
      [0, 22, 31, 44],
      [0, 60, 8, 30],
    ]
    const got = changeAcrossBoundaries(before, carried, after, way)
    const { boundaries, additions, removals, group, unit, interaction, structural } = got
    expect(boundaries + additions + removals + group + unit + interaction + structural).toBeCloseTo(got.difference, 12)
    expect(got.after - got.before).toBeCloseTo(got.difference, 14)
  })
})
