import { describe, expect, it } from 'vitest'
import { gorard } from '../../../src/measures/segregation/gorard.ts'
import { agrees, agreesByChance } from '../../support/kunststadt.ts'

const inputs = (group: number[], total: number[]) => ({ group: Object.freeze(group), total: Object.freeze(total) })
const GS = (group: number[], total: number[]) => gorard.compute(inputs(group, total))

describe('gorard', () => {
  it('is 0 when the group has the same share everywhere', () => expect(GS([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12))
  it("is the rest's share when the group lives by itself", () => expect(GS([10, 0], [10, 30])).toBe(0.75))
  it('is undefined when the group is empty', () => expect(GS([0, 0], [1, 2])).toBeNaN())
  it('is undefined when nobody else is there', () => expect(GS([1, 2], [1, 2])).toBeNaN())

  // by hand: shares .6 .2 .2 against 10/40 10/40 20/40, so GS = (.35 + .05 + .3) / 2
  it('agrees with a worked example', () => expect(GS([6, 2, 2], [10, 10, 20])).toBeCloseTo(0.35, 12))

  // by hand: 2 of 4 persons dealt to areas of 2: together in 2 of 6 ways (½), else one each (0)
  it('expects what all ways to deal out the group give', () =>
    expect(gorard.expected!(inputs([2, 0], [2, 2]))).toBeCloseTo(1 / 6, 12))
})

agrees(gorard, {
  'OasisR 3.1.1, Gorard': ({ oasisr }) => oasisr.Gorard!,
  'the literature formula in numpy': ({ literature }) => literature.Gorard_GS!,
  'the Hoover index in numpy': ({ literature }) => literature.Hoover!,
})
agreesByChance(gorard, ({ literature }) => literature.Gorard_GS! / literature.Dissim!) // GS = D (1 − P)
