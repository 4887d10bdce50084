import { describe, expect, it } from 'vitest'
import { minMax } from '../../../src/measures/segregation/min-max.ts'
import { agrees } from '../../support/kunststadt.ts'

const S = (group: number[], total: number[]) =>
  minMax.compute({ group: Object.freeze(group), total: Object.freeze(total) })

describe('min-max', () => {
  it('is 0 when the group has the same share everywhere', () => expect(S([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12))
  it('is 1 when the group lives by itself', () => expect(S([10, 20, 0], [10, 20, 5])).toBe(1))
  it('is undefined when the group is empty', () => expect(S([0, 0], [1, 2])).toBeNaN())
  it('is undefined when nobody else is there', () => expect(S([1, 2], [1, 2])).toBeNaN())

  // by hand: shares 18 6 6 against 4 8 18 of 30: minima 4 + 6 + 6 = 16, maxima 18 + 8 + 18 = 44, 1 − 16/44
  it('agrees with a worked example', () => expect(S([6, 2, 2], [10, 10, 20])).toBeCloseTo(7 / 11, 12))
})

agrees(minMax, {
  'PySAL segregation 2aa26d8, MinMax': ({ pysal }) => pysal.MinMax!,
  '2D/(1 + D) of OasisR 3.1.1': ({ oasisr: { ISDuncan: D } }) => (2 * D!) / (1 + D!),
})
