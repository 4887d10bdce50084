import { describe, expect, it } from 'vitest'
import { conditionalPermutation } from '../../../src/measures/association/conditional-permutation.ts'
import { weighted } from '../../../src/measures/association/weighted.ts'
import { kunststadt } from '../../support/association-cases.ts'
import { neighbours } from '../../support/city.ts'

describe('conditionalPermutation', () => {
  it.each(kunststadt)('is within 5 standard errors of 9999 draws of numpy: $name', ({ ids, share, links, esda }) => {
    const p = conditionalPermutation(share, weighted(links, 'row'), { draws: 9999, seed: 3 })
    ids.forEach((id, i) => {
      const tail = esda.local_moran.p_sim_9999[id]!
      const se = Math.sqrt((tail * (1 - tail)) / 9999)
      // both are the smaller tail; near the middle which one is smaller is chance itself
      expect(Math.abs(p[i]! / 2 - tail), id).toBeLessThan(5 * Math.SQRT2 * se + 2e-4)
    })
  })
  it('is never 0, and 1 at most', () => {
    const { share, links } = kunststadt[0]!
    for (const p of conditionalPermutation(share, links, { draws: 19, seed: 1 })) {
      expect(p).toBeGreaterThanOrEqual(2 / 20)
      expect(p).toBeLessThanOrEqual(1)
    }
  })
  it('is the same for the same seed, and draws for another', () => {
    const { share, links } = kunststadt[0]!
    const of = (seed: number) => conditionalPermutation(share, links, { draws: 99, seed })
    expect(of(1)).toEqual(of(1))
    expect(of(1)).not.toEqual(of(2))
  })
  it('says nothing without neighbours or differences', () => {
    expect(
      conditionalPermutation(
        [1, 2],
        neighbours(2, () => 0),
        { draws: 9, seed: 1 },
      ),
    ).toEqual(Float64Array.of(NaN, NaN))
    expect(
      conditionalPermutation(
        [2, 2],
        neighbours(2, () => 1),
        { draws: 9, seed: 1 },
      ),
    ).toEqual(Float64Array.of(NaN, NaN))
  })
})
