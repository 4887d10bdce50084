import { describe, expect, it } from 'vitest'
import { dissimilarity } from '../../../src/measures/segregation/dissimilarity.ts'
import { agrees, agreesByChance } from '../../support/kunststadt.ts'

const inputs = (group: number[], other: number[]) => ({ group: Object.freeze(group), other: Object.freeze(other) })
const D = (group: number[], other: number[]) => dissimilarity.compute(inputs(group, other))

describe('dissimilarity', () => {
  it('is 0 when both groups are spread alike', () => expect(D([10, 20, 30], [1, 2, 3])).toBeCloseTo(0, 12))
  it('is 1 when no area holds both groups', () => expect(D([10, 20, 0, 0], [0, 0, 5, 5])).toBe(1))
  it('is undefined when the group is empty', () => expect(D([0, 0], [1, 2])).toBeNaN())
  it('is undefined when the other group is empty', () => expect(D([1, 2], [0, 0])).toBeNaN())

  // by hand: shares .5 .3 .2 0 against 0 .2 .3 .5, so D = (.5 + .1 + .1 + .5) / 2
  it('agrees with a worked example', () => expect(D([100, 60, 40, 0], [0, 40, 60, 100])).toBeCloseTo(0.6, 12))

  // R package segregation 1.1.0.9000, tests/testthat/test_dissimilarity.R, matrix m2
  it('agrees with R segregation', () => expect(D([80, 80, 20, 20], [20, 20, 80, 80])).toBeCloseTo(0.6, 12))

  // by hand: 2 of 4 persons, areas of 1 and 3. Group (1,1), others (0,2), or (0,2) and (1,1): D = .5 each time
  it('expects what all ways to deal out the group give', () =>
    expect(dissimilarity.expected!(inputs([1, 1], [0, 2]))).toBeCloseTo(0.5, 12))
})

agrees(dissimilarity, {
  'PySAL segregation 2aa26d8, Dissim': ({ pysal }) => pysal.Dissim!,
  'OasisR 3.1.1, ISDuncan': ({ oasisr }) => oasisr.ISDuncan!,
  'R segregation 1.1.0.9000, dissimilarity': ({ r }) => r.D,
})
agreesByChance(dissimilarity)
