import { describe, expect, it } from 'vitest'
import { bestNumber, tryNumbers } from '../../../src/measures/typology/number-of-types.ts'
import { typology } from '../../../src/measures/typology/typology.ts'

const how = { method: 'ward', starts: 1, seed: 1 } as const
const three = [[0, 0.2, 0.1, 10, 10.2, 10.1, 20, 20.2, 20.1]]
const blurred = [[0, 0.2, 0.1, 10, 10.2, 10.1, 13, 13.2, 13.1]]

describe('number of types', () => {
  const tried = tryNumbers([three, blurred], { from: 2, to: 4 }, how)
  it('is tried with the silhouette of every year', () => {
    expect(tried.map(({ count }) => count)).toEqual([2, 3, 4])
    const want = (columns: number[][], count: number) => typology(columns, { ...how, count, draws: 0 }).distinct
    tried.forEach(({ count, silhouettes, mean }) => {
      expect(silhouettes).toEqual([want(three, count), want(blurred, count)])
      expect(mean).toBeCloseTo((silhouettes[0]! + silhouettes[1]!) / 2, 12)
    })
  })
  it('is the one with the highest mean', () => expect(bestNumber(tried).count).toBe(3))
  it('is the smallest of equally good ones', () =>
    expect(
      bestNumber([
        { count: 2, silhouettes: [], bic: null, held: false, mean: 0.5 },
        { count: 3, silhouettes: [], bic: null, held: false, mean: 0.5 },
      ]).count,
    ).toBe(2))
})
