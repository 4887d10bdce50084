import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { binomialDraw } from '../../../src/math/binomial-draw.ts'
import { betaTables } from '../../../src/math/beta-tables.ts'
import { ratePrior } from '../../../src/measures/reliability/rate-prior.ts'

describe('ratePrior', () => {
  // areas of one size n: (s²/(p(1 − p)) − 1/n)/(1 − 1/n), s² the sample variance of the rates
  it('is the formula for areas of one size', () => {
    const events = [10, 20, 30, 40]
    const rates = events.map((r) => r / 100)
    const s2 = rates.reduce((sum, p) => sum + (p - 0.25) ** 2, 0) / 3
    const { mean, spread } = ratePrior(events, [100, 100, 100, 100])
    expect(mean).toBeCloseTo(0.25, 12)
    expect(spread).toBeCloseTo((s2 / (0.25 * 0.75) - 1 / 100) / (1 - 1 / 100), 10)
  })
  it('finds the law that counts were made by', () => {
    const next = random(3)
    const n = 4000
    const rates = new Float64Array(n)
    betaTables([3], [17])(0, random(4), rates)
    const persons = Array.from({ length: n }, () => 50 + Math.floor(2000 * next() ** 3))
    const events = persons.map((k, i) => binomialDraw(k, rates[i]!, next))
    const { mean, spread } = ratePrior(events, persons)
    // SD of a rate √(.15 · .85/21) = .078, so 5 standard errors of the mean are .006; the spread is 1/(3 + 17 + 1)
    expect(Math.abs(mean - 0.15)).toBeLessThan(0.007)
    expect(Math.abs(spread * 21 - 1)).toBeLessThan(0.12)
  })
  it('is next to nothing where rates are alike, but not nothing', () => {
    for (const { mean, spread } of [ratePrior([10, 20, 30], [100, 200, 300]), ratePrior([3], [10])]) {
      expect(mean).toBeGreaterThan(0)
      expect(spread).toBeGreaterThan(0)
      expect(spread).toBeLessThan(1e-6)
    }
  })
  it('holds for nobody and for everybody', () => {
    expect(ratePrior([0, 0], [10, 20]).mean).toBe(0)
    expect(ratePrior([10, 20], [10, 20]).mean).toBe(1)
  })
})
