import { describe, expect, it } from 'vitest'
import { rank } from '../../src/math/rank.ts'
import { mss, variants } from '../support/mss.ts'

const ranks = (values: number[]) => Array.from(rank(Object.freeze(values)))

describe('rank', () => {
  it('gives 1 to the highest', () => expect(ranks([1, 3, 2])).toEqual([3, 1, 2]))
  it('shares the best place among equals', () => expect(ranks([5, 7, 5, 1])).toEqual([2, 1, 2, 4]))
  it('shares the first place', () => expect(ranks([7, 7, 7, 1])).toEqual([1, 1, 1, 4]))
  it('has no place for what is not there', () => expect(ranks([1, NaN, 2])).toEqual([2, NaN, 1]))
  it('does not count what is not there', () => expect(ranks([NaN, NaN, 2, 2, 1])).toEqual([NaN, NaN, 1, 1, 3]))
  it('tells apart what differs in the last digit', () => expect(ranks([0.3, 0.1 + 0.2])).toEqual([2, 1]))
  it('of nothing is nothing', () => expect(ranks([])).toEqual([]))
})

describe.each(Object.entries(variants))(
  'R 4.2.2, rank(-x, ties.method = "min"), on kunststadt-64, %s',
  (indicator, { id, rank_min_desc }) => {
    it('agrees', () =>
      expect(ranks(id.map((one) => mss.find((row) => row.id === one)!.values[indicator]!))).toEqual(rank_min_desc))
  },
)
