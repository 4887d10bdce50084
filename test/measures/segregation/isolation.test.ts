import { describe, expect, it } from 'vitest'
import { isolation } from '../../../src/measures/segregation/isolation.ts'
import { agrees } from '../../support/kunststadt.ts'

const inputs = (group: number[], total: number[]) => ({ group: Object.freeze(group), total: Object.freeze(total) })
const xPx = (group: number[], total: number[]) => isolation.compute(inputs(group, total))

describe('isolation', () => {
  it("is the city's share when the group is spread evenly", () =>
    expect(xPx([1, 2, 3], [10, 20, 30])).toBeCloseTo(0.1, 12))
  it('is 1 when the group lives by itself', () => expect(xPx([10, 20, 0], [10, 20, 5])).toBeCloseTo(1, 12))
  it('is undefined when the group is empty', () => expect(xPx([0, 0], [1, 2])).toBeNaN())

  // by hand: shares .6 .2 .1 around 6, 2 and 2 of 10 persons: .6·.6 + .2·.2 + .2·.1
  it('agrees with a worked example', () => expect(xPx([6, 2, 2], [10, 10, 20])).toBeCloseTo(0.42, 12))

  // by hand: 2 of 4 persons dealt to areas of 2: together in 2 of 6 ways (1), else one each (½): (2 + 4/2) / 6
  it('expects what all ways to deal out the group give', () =>
    expect(isolation.expected!(inputs([2, 0], [2, 2]))).toBeCloseTo(2 / 3, 12))
  // by hand: areas of 1 and 3, 6 ways: (1,1) gives ½·1 + ½·⅓ and (0,2) gives ⅔, both 2/3
  it('expects it in areas of different size', () =>
    expect(isolation.expected!(inputs([1, 1, 0], [1, 3, 0]))).toBeCloseTo(2 / 3, 12))
  it('expects nothing of an empty group', () => expect(isolation.expected!(inputs([0, 0], [2, 2]))).toBeNaN())
})

agrees(isolation, {
  'PySAL segregation 2aa26d8, Isolation': ({ pysal }) => pysal.Isolation!,
  'OasisR 3.1.1, xPx': ({ oasisr }) => oasisr.xPx!,
  'the literature formula in numpy': ({ literature }) => literature.Isolation!,
})
