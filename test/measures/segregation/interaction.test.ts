import { describe, expect, it } from 'vitest'
import { interaction } from '../../../src/measures/segregation/interaction.ts'
import { agrees } from '../../support/kunststadt.ts'

const inputs = (group: number[], total: number[]) => ({ group: Object.freeze(group), total: Object.freeze(total) })
const xPy = (group: number[], total: number[]) => interaction.compute(inputs(group, total))

describe('interaction', () => {
  it('is 0 when the group lives by itself', () => expect(xPy([10, 20, 0], [10, 20, 5])).toBe(0))
  it("is the rest's share when the group is spread evenly", () =>
    expect(xPy([1, 2, 3], [10, 20, 30])).toBeCloseTo(0.9, 12))
  it('is undefined when the group is empty', () => expect(xPy([0, 0], [1, 2])).toBeNaN())

  // by hand: the rest's shares .4 .8 .9 around 6, 2 and 2 of 10 persons: .6·.4 + .2·.8 + .2·.9
  it('agrees with a worked example', () => expect(xPy([6, 2, 2], [10, 10, 20])).toBeCloseTo(0.58, 12))

  // by hand: 2 of 4 persons dealt to areas of 2: together in 2 of 6 ways (0), else one each (½): (4/2) / 6
  it('expects what all ways to deal out the group give', () =>
    expect(interaction.expected!(inputs([2, 0], [2, 2]))).toBeCloseTo(1 / 3, 12))
  it('expects nothing of an empty group', () => expect(interaction.expected!(inputs([0, 0], [2, 2]))).toBeNaN())
})

agrees(interaction, {
  'PySAL segregation 2aa26d8, Interaction': ({ pysal }) => pysal.Interaction!,
  'the literature formula in numpy': ({ literature }) => literature.Interaction!,
})
