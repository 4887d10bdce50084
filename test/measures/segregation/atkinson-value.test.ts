import { describe, expect, it } from 'vitest'
import { atkinsonValue } from '../../../src/measures/segregation/atkinson-value.ts'
import { agree } from '../../support/agree.ts'
import { groups } from '../../support/kunststadt.ts'

const A = (group: number[], total: number[], b: number) => atkinsonValue(Object.freeze(group), Object.freeze(total), b)

describe('atkinsonValue', () => {
  it('is 0 when the group has the same share everywhere', () =>
    expect(A([1, 2, 3], [10, 20, 30], 0.2)).toBeCloseTo(0, 12))
  it('is 1 when the group lives by itself', () => expect(A([10, 20, 0], [10, 20, 5], 0.2)).toBe(1))
  it('is undefined when the group is empty', () => expect(A([0, 0], [1, 2], 0.2)).toBeNaN())

  // by hand, b = ¾: group 16/17 and 1/17, rest 1/17 and 16/17; Σ (1/17)^¼ (16/17)^¾ + (16/17)^¼ (1/17)^¾
  // = (8 + 2)/17, to the fourth power
  it('agrees with a worked example', () => expect(A([16, 1], [17, 17], 0.75)).toBeCloseTo(1 - (10 / 17) ** 4, 12))
})

describe.each(groups)('kunststadt-64, $name', ({ inputs: { group, total }, pysal, oasisr }) => {
  it.each([0.1, 0.25, 0.5, 0.75, 0.9])('agrees with PySAL segregation 2aa26d8, Atkinson(b=%s)', (b) =>
    agree(atkinsonValue(group, total, b), pysal[`Atkinson(b=${b})`]!),
  )
  it.each([0.1, 0.5, 0.9])('agrees with OasisR 3.1.1, Atkinson(delta = %s)', (b) =>
    agree(atkinsonValue(group, total, b), oasisr[`Atkinson_${b}`]!),
  )
})
