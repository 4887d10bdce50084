import { describe, expect, it } from 'vitest'
import { atkinson } from '../../../src/measures/segregation/atkinson.ts'
import { agrees } from '../../support/kunststadt.ts'

const A = (group: number[], total: number[]) =>
  atkinson.compute({ group: Object.freeze(group), total: Object.freeze(total) })

describe('atkinson', () => {
  it('is 0 when the group has the same share everywhere', () => expect(A([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12))
  it('is never below 0 for rounding', () => expect(A([1, 1], [2, 2])).toBe(0))
  it('is 1 when the group lives by itself', () => expect(A([10, 20, 0], [10, 20, 5])).toBe(1))
  it('is undefined when the group is empty', () => expect(A([0, 0], [1, 2])).toBeNaN())
  it('is undefined when nobody else is there', () => expect(A([1, 2], [1, 2])).toBeNaN())

  // by hand: shares .8 .2 against .2 .8, so A = 1 − (√.16 + √.16)² = 1 − .64
  it('agrees with a worked example', () => expect(A([8, 2], [10, 10])).toBeCloseTo(0.36, 12))
})

agrees(atkinson, {
  'PySAL segregation 2aa26d8, Atkinson': ({ pysal }) => pysal.Atkinson!,
  'OasisR 3.1.1, Atkinson(delta = 0.5)': ({ oasisr }) => oasisr['Atkinson_0.5']!,
})
