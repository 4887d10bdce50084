import { describe, expect, it } from 'vitest'
import { run } from '../../../src/measures/composite/chain/run.ts'
import { standardisedScore } from '../../../src/measures/reliability/standardised-score.ts'
import { simulatedCity } from '../../support/simulated-city.ts'

describe('standardisedScore', () => {
  it('is the chain of the index', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { rates } = simulatedCity(30, seed)
      const into = new Float64Array(30)
      standardisedScore([1, -2, 0.5])(rates, into)
      const { value } = run(
        {
          high: 'burden',
          indicators: ['a', 'b', 'c'].map((id) => ({
            id,
            direction: id === 'b' ? 'resource' : 'burden',
            parent: 'index',
          })),
          nodes: [{ id: 'index', parent: null }],
          steps: [{ step: 'normalise', method: 'z-population', scope: 'year' }],
          levels: [
            {
              weigh: { method: 'declared' },
              aggregate: { method: 'sum' },
              rescale: { method: 'z-population', scope: 'year' },
            },
          ],
          weights: { a: 1, b: 2, c: 0.5 },
        },
        {
          areas: Array.from({ length: 30 }, (_, i) => String(i)),
          columns: Object.fromEntries(['a', 'b', 'c'].map((id, k) => [id, rates[k]!])),
        },
      )
      into.forEach((got, i) => expect(got).toBeCloseTo(value[i]!, 11))
    }
  })
  it('has no value where an indicator does not vary', () => {
    const into = new Float64Array(3)
    standardisedScore([1, 1])([Float64Array.of(1, 2, 3), Float64Array.of(0.1, 0.1, 0.1)], into)
    expect([...into]).toEqual([NaN, NaN, NaN])
  })
})
