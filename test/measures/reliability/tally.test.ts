import { describe, expect, it } from 'vitest'
import { tally } from '../../../src/measures/reliability/tally.ts'

/** An area at each of some places, one draw each, among so many areas. */
const of = (areas: number, places: readonly number[]) => {
  const seen = tally(areas, 2)
  for (const place of places) {
    const all = new Int32Array(areas).fill(1)
    all[0] = place
    seen.add(all, new Int32Array(areas).fill(place > 2 ? 1 : 0))
  }
  return seen
}

describe('tally', () => {
  const ten = of(9, [1, 2, 2, 3, 3, 3, 4, 4, 5, 9])
  // by hand: 10 % of ten draws is one on either side
  it('leaves no more than the rest on either side', () =>
    expect(ten.range(0, 0.1)).toEqual({ low: 2, median: 3, high: 5 }))
  it('is the whole range where no draw may be left out', () =>
    expect(ten.range(0, 0.05)).toEqual({ low: 1, median: 3, high: 9 }))
  it('is one place where there was never another', () =>
    expect(ten.range(1, 0.05)).toEqual({ low: 1, median: 1, high: 1 }))
  it('counts classes', () => expect(ten.shares(0)).toEqual([0.3, 0.7]))
  it('widens to steps of several places where there are very many', () =>
    expect(of(10_000, [1, 5, 9999]).range(0, 0)).toEqual({ low: 1, median: 4, high: 9999 }))
  it('says nothing without draws', () => expect(tally(3, 2).range(0, 0.1).low).toBeNaN())
})
