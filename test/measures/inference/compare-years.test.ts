import { describe, expect, it } from 'vitest'
import { compareYears } from '../../../src/measures/inference/compare-years.ts'
import { binomialDraw } from '../../../src/math/binomial-draw.ts'
import { random } from '../../../src/math/random.ts'
import { segregation } from '../../../src/measures/index.ts'
import { city, made } from '../../support/city.ts'
import { nullCity } from '../../support/null-city.ts'

const { segregationIndex } = segregation
const options = { draws: 199, seed: 1 }
const sizes = Array.from({ length: 20 }, (_, i) => 60 + 5 * i)
const year = (seed: number) => nullCity(seed, sizes, 0.3)

describe('compareYears', () => {
  // by hand: two areas; swapping one, the other, both or none gives IS 1 → 0, the other way round, or the same twice:
  // labels 1,0: IS(5 of 10, 0 of 10) = 1; none swapped: difference −1
  it('swaps the counts of single areas', () => {
    const before = { group: [10, 0], total: [10, 10] }
    const after = { group: [5, 5], total: [10, 10] }
    const { labels, difference } = compareYears(segregationIndex, before, after, { draws: 4000, seed: 2 })
    expect(difference.observed).toBe(-1)
    // differences: none −1, both +1, one swapped (5, 0) against (10, 5): 1 − ½·|10/15 − 0| − ½·|5/15 − 1| = 1 − 2/3,
    // the other swapped the reverse: so a quarter of all is as low as observed
    expect(Math.abs(labels.low - 1 / 4)).toBeLessThan(5 * Math.sqrt(3 / 16 / 4000) + 1 / 4000)
  })
  it('does not hang on the order of rows', () => {
    const [a, b] = [city(3), { ...city(3), group: Array.from(city(3).group, (g) => Math.floor(g / 2)) }]
    const back = (x: typeof a) =>
      made(
        x,
        Array.from(x.total, (_, i) => ({ of: x.total.length - 1 - i, part: 1 })),
      )
    expect(compareYears(segregationIndex, back(a), back(b), options)).toEqual(
      compareYears(segregationIndex, a, b, options),
    )
  })
  it('finds a change that there is', () => {
    const apart = { ...year(2), group: sizes.map((t, i) => (i % 2 ? Math.floor(t / 2) : Math.floor(t / 10))) }
    const { labels, difference } = compareYears(segregationIndex, year(1), apart, options)
    expect(labels.high).toBe(1 / 200)
    expect(difference.percentile[0]).toBeGreaterThan(0)
  })
  // two years of the same conditions, a divided city: the p of the interval is wrong in 10 of 100 cases at 10 %
  it('is as sure of a difference as its persons allow', () => {
    const shares = (seed: number) => {
      const next = random(seed)
      return {
        group: sizes.map((t, i) => binomialDraw(5 * t, i % 3 ? 0.1 : 0.4, next)),
        total: sizes.map((t) => 5 * t),
      }
    }
    const wrong = Array.from({ length: 200 }, (_, k) =>
      compareYears(segregationIndex, shares(2 * k + 1), shares(2 * k + 2), { draws: 199, seed: 3 }),
    ).filter(({ difference }) => difference.p.both <= 0.1).length
    expect(Math.abs(wrong - 20)).toBeLessThan(5 * Math.sqrt(200 * 0.1 * 0.9))
  })
  // two years by chance alone: wrong about them at 10 % in 10 of 100 cases, however many draws are made
  it.each([99, 499])('is not surer with more draws: %i', (draws) => {
    const wrong = Array.from({ length: 200 }, (_, k) =>
      compareYears(segregationIndex, year(2 * k + 1), year(2 * k + 2), { draws, seed: 3 }),
    ).filter(({ labels }) => labels.both <= 0.1).length
    expect(Math.abs(wrong - 20)).toBeLessThan(5 * Math.sqrt(200 * 0.1 * 0.9))
  })
})
