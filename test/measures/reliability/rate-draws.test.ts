import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { rateDraws, type Law } from '../../../src/measures/reliability/rate-draws.ts'
import { ratePrior } from '../../../src/measures/reliability/rate-prior.ts'

const counts = { events: [5, 60, 0, 300], persons: [50, 400, 20, 1000] }
const n = 20_000

/** Mean and variance of the rates drawn for each area. */
function moments(law: Law, districts?: readonly string[]) {
  const into = [new Float64Array(4 * n)]
  rateDraws([counts], law, districts && [districts])(random(1), into)
  return counts.events.map((_, i) => {
    const own = Array.from({ length: n }, (_, d) => into[0]![d * 4 + i]!)
    const mean = own.reduce((a, b) => a + b) / n
    return { mean, variance: own.reduce((a, b) => a + (b - mean) ** 2, 0) / n }
  })
}

describe('rateDraws', () => {
  it('binomial: scatters as counts do around the rate counted', () =>
    moments('binomial').forEach(({ mean, variance }, i) => {
      const p = counts.events[i]! / counts.persons[i]!
      const want = (p * (1 - p)) / counts.persons[i]!
      expect(Math.abs(mean - p)).toBeLessThanOrEqual(5 * Math.sqrt(want / n))
      expect(Math.abs(variance - want)).toBeLessThanOrEqual(0.06 * want)
    }))
  it('beta-binomial: the law that count and city leave', () => {
    const { mean: m, spread } = ratePrior(counts.events, counts.persons)
    const k = 1 / spread - 1
    moments('beta-binomial').forEach(({ mean, variance }, i) => {
      const [a, all] = [m * k + counts.events[i]!, k + counts.persons[i]!]
      const want = ((a / all) * (1 - a / all)) / (all + 1)
      expect(Math.abs(mean - a / all)).toBeLessThan(5 * Math.sqrt(want / n) + 1e-5)
      expect(Math.abs(variance / want - 1)).toBeLessThan(0.06)
    })
  })
  it('beta-binomial: each district by a law of its own', () => {
    const [own] = moments('beta-binomial', ['a', 'a', 'b', 'b'])
    const [city] = moments('beta-binomial')
    // the two of the district are alike, so both are taken for 65 of 450; those of the city differ, and each is believed
    expect(own!.mean).toBeCloseTo(65 / 450, 2)
    expect(Math.abs(city!.mean - 0.1)).toBeLessThan(0.02)
  })
  it('holds where nobody or everybody is counted', () => {
    for (const events of [
      [0, 0],
      [10, 20],
    ]) {
      const into = [new Float64Array(2)]
      rateDraws([{ events, persons: [10, 20] }], 'beta-binomial')(random(1), into)
      for (const rate of into[0]!) expect(rate >= 0 && rate <= 1).toBe(true)
    }
  })
})
