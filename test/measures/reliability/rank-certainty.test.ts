import { describe, expect, it } from 'vitest'
import { binomialDensity } from '../../../src/math/binomial-density.ts'
import { boundaries } from '../../../src/measures/classify/boundaries.ts'
import { rankCertainty, type Asked } from '../../../src/measures/reliability/rank-certainty.ts'
import { standardisedScore, type Scoring } from '../../../src/measures/reliability/standardised-score.ts'
import { simulatedCity } from '../../support/simulated-city.ts'

/** The index is the rate itself. */
const plain: Scoring = ([rates], into) => into.set(rates!)
const asked = (given: Partial<Asked>): Asked => ({
  counts: [{ events: [2, 3, 9], persons: [10, 10, 10] }],
  score: plain,
  classes: boundaries([0.25, 0.5]),
  law: 'binomial',
  draws: 20_000,
  seed: 1,
  confidence: 0.9,
  ...given,
})

describe('rankCertainty', () => {
  it('has class shares and places as all pairs of counts give them', () => {
    const [first, second] = rankCertainty(asked({ counts: [{ events: [2, 3], persons: [10, 10] }] }))
    const chance = (x: number, p: number) => binomialDensity(x, 10, p, 1 - p)
    const up = Array.from({ length: 11 }, (_, x) => x)
    const middle = up.filter((x) => x > 2.5 && x <= 5).reduce((sum, x) => sum + chance(x, 0.2), 0)
    expect(Math.abs(first!.shares[1]! - middle)).toBeLessThan(5 * Math.sqrt((middle * (1 - middle)) / 20_000))
    // the second is below the first with a chance of more than 5 %, so its place may be 2
    const below = up.reduce(
      (sum, y) => sum + chance(y, 0.3) * up.filter((x) => x > y).reduce((s, x) => s + chance(x, 0.2), 0),
      0,
    )
    expect(below).toBeGreaterThan(0.05)
    expect([second!.rank, second!.low, second!.median, second!.high]).toEqual([1, 1, 1, 2])
    expect([first!.klasse, second!.klasse]).toEqual([0, 1])
  })
  it('is sure of areas that are very large and very different', () => {
    const counts = [{ events: [2e5, 3e5, 9e5], persons: [1e6, 1e6, 1e6] }]
    for (const law of ['binomial', 'beta-binomial'] as const)
      rankCertainty(asked({ counts, law, draws: 500 })).forEach((one, i) => {
        expect(one).toMatchObject({ rank: 3 - i, low: 3 - i, high: 3 - i, distinct: true, rival: null })
        expect(one.shares[one.klasse]).toBe(1)
      })
  })
  it('does not tell an area at the boundary from the next class', () => {
    const [one] = rankCertainty(asked({ counts: [{ events: [26, 90], persons: [100, 100] }] }))
    expect(one).toMatchObject({ klasse: 1, rival: 0, distinct: false })
  })
  it('comes again with the seed, and with the first draws of more', () => {
    const { counts } = simulatedCity(25, 4)
    const of = (seed: number, draws: number) =>
      rankCertainty(asked({ counts, score: standardisedScore([1, 1, 1]), law: 'beta-binomial', seed, draws }))
    expect(of(5, 300)).toEqual(of(5, 300))
    expect(of(5, 300)).not.toEqual(of(6, 300))
    expect(of(5, 300).map(({ rank }) => rank)).toEqual(of(6, 70).map(({ rank }) => rank))
  })
  it('holds the true place as often as it says', () => {
    const areas = 120
    let held = 0
    for (let seed = 1; seed <= 25; seed++) {
      const { rates, counts } = simulatedCity(areas, seed)
      const score = standardisedScore([1, 1, 1])
      const truth = new Float64Array(areas)
      score(rates, truth)
      rankCertainty(asked({ counts, score, law: 'beta-binomial', draws: 300 })).forEach(({ low, high }, i) => {
        const place = 1 + truth.filter((value) => value > truth[i]!).length
        if (place >= low && place <= high) held++
      })
    }
    // 3000 areas, not independent: the long run is in the bench; here only that nothing is off by far
    expect(held / 3000).toBeGreaterThan(0.88)
    expect(held / 3000).toBeLessThan(0.95)
  })
  it('says nothing of places where the index never has a value', () => {
    const counts = [{ events: [0, 0], persons: [10, 20] }]
    expect(rankCertainty(asked({ counts, score: standardisedScore([1]), draws: 20 }))[0]!.low).toBeNaN()
  })
})
