import { describe, expect, it } from 'vitest'
import { etaSquared } from '../../../src/measures/segregation/eta-squared.ts'
import { agrees } from '../../support/kunststadt.ts'

const inputs = (group: number[], total: number[]) => ({ group: Object.freeze(group), total: Object.freeze(total) })
const V = (group: number[], total: number[]) => etaSquared.compute(inputs(group, total))

describe('eta-squared', () => {
  it('is 0 when the group has the same share everywhere', () => expect(V([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12))
  it('is 1 when the group lives by itself', () => expect(V([10, 20, 0], [10, 20, 5])).toBeCloseTo(1, 12))
  it('is undefined when the group is empty', () => expect(V([0, 0], [1, 2])).toBeNaN())
  it('is undefined when nobody else is there', () => expect(V([1, 2], [1, 2])).toBeNaN())

  // by hand: xPx = .6·.6 + .2·.2 + .2·.1 = .42 and P = .25, so (.42 − .25) / .75
  it('agrees with a worked example', () => expect(V([6, 2, 2], [10, 10, 20])).toBeCloseTo(17 / 75, 12))
  // by hand: the group's share around its members .42; around others (4·.6 + 8·.2 + 18·.1)/30 = 5.8/30
  it('is what its reading says', () => expect(V([6, 2, 2], [10, 10, 20])).toBeCloseTo(0.42 - 5.8 / 30, 12))

  // by hand: 2 of 4 persons dealt to areas of 2: together in 2 of 6 ways (1), else one each (0)
  it('expects what all ways to deal out the group give', () =>
    expect(etaSquared.expected!(inputs([2, 0], [2, 2]))).toBeCloseTo(1 / 3, 12))
  it('expects nothing of an empty group', () => expect(etaSquared.expected!(inputs([0, 0], [2, 2]))).toBeNaN())
})

agrees(etaSquared, {
  'PySAL segregation 2aa26d8, CorrelationR': ({ pysal }) => pysal.CorrelationR!,
  'OasisR 3.1.1, Eta2': ({ oasisr }) => oasisr.Eta2!,
  'the literature formula in numpy': ({ literature }) => literature.Eta2!,
})
