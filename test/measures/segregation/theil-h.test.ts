import { describe, expect, it } from 'vitest'
import { theilH } from '../../../src/measures/segregation/theil-h.ts'
import { agrees } from '../../support/kunststadt.ts'

const H = (group: number[], total: number[]) =>
  theilH.compute({ group: Object.freeze(group), total: Object.freeze(total) })

describe('theil-h', () => {
  it('is 0 when the group has the same share everywhere', () => expect(H([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12))
  it('is never below 0 for rounding', () =>
    expect(H([96, 57], [297.1428571428571, 176.42857142857144])).toBeGreaterThanOrEqual(0))
  it('is 1 when the group lives by itself', () => expect(H([10, 20, 0], [10, 20, 5])).toBeCloseTo(1, 12))
  it('is undefined when the group is empty', () => expect(H([0, 0], [1, 2])).toBeNaN())
  it('is undefined when nobody else is there', () => expect(H([1, 2], [1, 2])).toBeNaN())

  // by hand, in bits: E = 1; in both areas Eᵢ = ¾ log₂ 4/3 + ¼ log₂ 4 = 2 − ¾ log₂ 3, so H = ¾ log₂ 3 − 1
  it('agrees with a worked example', () => expect(H([6, 2], [8, 8])).toBeCloseTo(0.75 * Math.log2(3) - 1, 12))
})

agrees(theilH, {
  'PySAL segregation 2aa26d8, Entropy': ({ pysal }) => pysal.Entropy!,
  'OasisR 3.1.1, HTheil': ({ oasisr }) => oasisr.HTheil!,
  'R segregation 1.1.0.9000, mutual_total': ({ r }) => r.H,
})
