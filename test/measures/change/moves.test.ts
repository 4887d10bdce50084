import { describe, expect, it } from 'vitest'
import { crossed, moves } from '../../../src/measures/change/moves.ts'

describe('moves', () => {
  it('counts each area once', () =>
    expect(moves([3, 2, 2, NaN, 1, 4], [2, 3, 2, 1, NaN, 1])).toEqual({ up: 2, down: 1, same: 1, open: 2 }))
  it('counts nobody where there is nobody', () => expect(moves([], [])).toEqual({ up: 0, down: 0, same: 0, open: 0 }))
})

describe('two classes at once', () => {
  it('fills the twelve cells of status and Dynamik, row after row', () => {
    const first = [1, 1, 2, 4, 4, NaN, 3]
    const second = [1, 5, 3, 5, 5, 1, NaN]
    const counts = crossed({ first, second }, { first: [1, 2, 3, 4], second: [1, 3, 5] })
    expect(counts).toEqual([1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 2])
  })
  it('holds as many areas as have both', () => {
    const counts = crossed({ first: [1, 2, 2], second: [2, 2, 1] }, { first: [1, 2], second: [1, 2] })
    expect(counts.reduce((a, b) => a + b)).toBe(3)
  })
})
