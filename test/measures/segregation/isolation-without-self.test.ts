import { describe, expect, it } from 'vitest'
import { isolationWithoutSelf } from '../../../src/measures/segregation/isolation-without-self.ts'
import { agrees } from '../../support/kunststadt.ts'

const inputs = (group: number[], total: number[]) => ({ group: Object.freeze(group), total: Object.freeze(total) })
const I = (group: number[], total: number[]) => isolationWithoutSelf.compute(inputs(group, total))

describe('isolation-without-self', () => {
  it('is 0 when each person of the group is alone among others', () => expect(I([1, 1, 0], [5, 6, 7])).toBe(0))
  it('is 1 when the group lives by itself', () => expect(I([10, 20, 0], [10, 20, 5])).toBeCloseTo(1, 12))
  it('is undefined when the group is empty', () => expect(I([0, 0], [3, 2])).toBeNaN())
  it('is undefined when the group meets nobody', () => expect(I([1, 0], [1, 8])).toBeNaN())
  it('leaves out areas of one person', () =>
    expect(I([1, 6, 2, 2, 0], [1, 10, 10, 20, 1])).toBe(I([6, 2, 2], [10, 10, 20])))

  // by hand: .6·5/9 + .2·1/9 + .2·1/19
  it('agrees with a worked example', () => expect(I([6, 2, 2], [10, 10, 20])).toBeCloseTo(1 / 3 + 1 / 45 + 1 / 95, 12))

  // by hand: 2 of 4 persons dealt to areas of 2: together in 2 of 6 ways (1), else apart (0)
  it('expects what all ways to deal out the group give', () =>
    expect(isolationWithoutSelf.expected!(inputs([2, 0], [2, 2]))).toBeCloseTo(1 / 3, 12))
  it('expects nothing of an empty group', () =>
    expect(isolationWithoutSelf.expected!(inputs([0, 0], [2, 2]))).toBeNaN())
})

agrees(isolationWithoutSelf, {
  'OasisR 3.1.1, xPx(exact = TRUE)': ({ oasisr }) => oasisr.xPx_exact!,
  'the literature formula in numpy': ({ literature }) => literature.Isolation_exact_without_self!,
})
