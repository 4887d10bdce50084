import { describe, expect, it } from 'vitest'
import { openSide } from '../../../src/measures/bounds/open-side.ts'
import { exactly } from '../../../src/measures/bounds/partly.ts'

const range = { least: [1, 2], most: [4, 2], sums: [] }

describe('the open side', () => {
  it('is the group where all persons are known, and no group is larger than all', () => {
    const side = openSide({ against: 'total', group: range, compared: exactly([3, 7]) })!
    expect(Array.from(side.open.most)).toEqual([3, 2])
    expect([side.group(0, 2), side.other(0, 2), side.groupSum(5), side.otherSum(5)]).toEqual([2, 1, 5, 5])
  })
  it('is the group where the others are known', () => {
    const side = openSide({ against: 'other', group: range, compared: exactly([3, 7]) })!
    expect(Array.from(side.open.most)).toEqual([4, 2])
    expect([side.group(1, 2), side.other(1, 2), side.groupSum(5), side.otherSum(5)]).toEqual([2, 7, 5, 10])
  })
  it('is all persons where the group is known, who are no fewer than the group', () => {
    const side = openSide({ against: 'total', group: exactly([3, 2]), compared: range })!
    expect(Array.from(side.open.least)).toEqual([3, 2])
    expect([side.group(0, 4), side.other(0, 4), side.groupSum(6), side.otherSum(6)]).toEqual([3, 1, 5, 1])
  })
  it('is the others where the group is known', () => {
    const side = openSide({ against: 'other', group: exactly([3, 2]), compared: range })!
    expect([side.group(0, 4), side.other(0, 4), side.groupSum(6), side.otherSum(6)]).toEqual([3, 4, 5, 6])
  })
  it('is none where both are in ranges', () =>
    expect(openSide({ against: 'other', group: range, compared: range })).toBeNull())
})
