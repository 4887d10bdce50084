import { describe, expect, it } from 'vitest'
import { segregationIndex } from '../../../src/measures/segregation/segregation-index.ts'
import { agrees, agreesByChance } from '../../support/kunststadt.ts'

const inputs = (group: number[], total: number[]) => ({ group: Object.freeze(group), total: Object.freeze(total) })
const IS = (group: number[], total: number[]) => segregationIndex.compute(inputs(group, total))

describe('segregation-index', () => {
  it('is 0 when the group has the same share everywhere', () => expect(IS([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12))
  it('is 1 when the group lives by itself', () => expect(IS([10, 20, 0], [10, 20, 5])).toBe(1))
  it('is undefined when the group is empty', () => expect(IS([0, 0], [1, 2])).toBeNaN())
  it('is undefined when nobody else is there', () => expect(IS([1, 2], [1, 2])).toBeNaN())

  // by hand: rest 4 8 18; shares .6 .2 .2 against 4/30 8/30 18/30, so IS = (14/30 + 2/30 + 12/30) / 2 = 7/15
  it('agrees with a worked example', () => expect(IS([6, 2, 2], [10, 10, 20])).toBeCloseTo(7 / 15, 12))

  // by hand: 2 of 4 persons dealt to two areas of 2: apart in 2 of 6 ways (IS 1), else one each (IS 0)
  it('expects what all ways to deal out the group give', () =>
    expect(segregationIndex.expected!(inputs([2, 0], [2, 2]))).toBeCloseTo(1 / 3, 12))
  it('expects nothing of an empty group', () => expect(segregationIndex.expected!(inputs([0, 0], [2, 2]))).toBeNaN())
})

agrees(segregationIndex, {
  'PySAL segregation 2aa26d8, Dissim': ({ pysal }) => pysal.Dissim!,
  'OasisR 3.1.1, ISDuncan': ({ oasisr }) => oasisr.ISDuncan!,
  'R segregation 1.1.0.9000, dissimilarity': ({ r }) => r.D,
  'the literature formula in numpy': ({ literature }) => literature.Dissim!,
})
agreesByChance(segregationIndex)
