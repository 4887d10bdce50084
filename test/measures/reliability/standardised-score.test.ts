import { describe, expect, it } from 'vitest'
import { composite } from '../../../src/measures/composite/composite.ts'
import { standardisedScore } from '../../../src/measures/reliability/standardised-score.ts'
import { simulatedCity } from '../../support/simulated-city.ts'

describe('standardisedScore', () => {
  it('is the chain of the index', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { rates } = simulatedCity(30, seed)
      const into = new Float64Array(30)
      standardisedScore([1, -2, 0.5])(rates, into)
      const { value } = composite({
        columns: rates,
        directions: ['burden', 'resource', 'burden'],
        weights: [1, 2, 0.5],
        normalise: 'z-population',
        aggregate: 'sum',
        restandardise: true,
        pool: new Uint8Array(30).fill(1),
      })
      into.forEach((got, i) => expect(got).toBeCloseTo(value[i]!, 11))
    }
  })
  it('has no value where an indicator does not vary', () => {
    const into = new Float64Array(3)
    standardisedScore([1, 1])([Float64Array.of(1, 2, 3), Float64Array.of(0.1, 0.1, 0.1)], into)
    expect([...into]).toEqual([NaN, NaN, NaN])
  })
})
