import { describe, expect, it } from 'vitest'
import type { ChainData, ChainSpec } from '../../../src/measures/composite/chain/spec.ts'
import { run } from '../../../src/measures/composite/chain/run.ts'
import { scored, scoringOf } from '../../../src/measures/reliability/chain-score.ts'
import { simulatedCity } from '../../support/simulated-city.ts'

const n = 30
const berlin: ChainSpec = {
  high: 'burden',
  indicators: ['a', 'b', 'c'].map((id) => ({ id, direction: id === 'b' ? 'resource' : 'burden', parent: 'index' })),
  nodes: [{ id: 'index', parent: null }],
  steps: [
    { step: 'screen', present: 1 },
    { step: 'normalise', method: 'z-population', scope: 'year' },
  ],
  levels: [
    {
      weigh: { method: 'declared' },
      aggregate: { method: 'sum' },
      rescale: { method: 'z-population', scope: 'year' },
    },
  ],
  weights: { a: 1, b: 2, c: 0.5 },
}
const [first, second] = [simulatedCity(n, 1).rates, simulatedCity(n, 2).rates]
const percent = (rates: readonly Float64Array[]) => rates.map((column) => column.map((rate) => 100 * rate))
/** Two years of the same areas, the second with the rates given. */
const dataOf = (rates: readonly Float64Array[]): ChainData => ({
  areas: Array.from({ length: 2 * n }, (_, i) => String(i % n)),
  years: Array.from({ length: 2 * n }, (_, i) => (i < n ? 2023 : 2024)),
  columns: Object.fromEntries(['a', 'b', 'c'].map((id, k) => [id, [...percent(first)[k]!, ...percent(rates)[k]!]])),
  population: Array.from({ length: 2 * n }, (_, i) => 100 + i),
})
const rows = Int32Array.from({ length: n }, (_, i) => n + i)

/** Largest difference between the score of drawn rates and the chain run anew on them. */
function difference(spec: ChainSpec): number {
  const drawn = simulatedCity(n, 3).rates
  const into = new Float64Array(n)
  scoringOf(scored(spec, dataOf(second), rows, [100, 100, 100]))(drawn, into)
  const { value } = run(spec, dataOf(drawn))
  return Math.max(...Array.from(into, (got, j) => Math.abs(got - value[n + j]!)))
}

describe('chainScore', () => {
  it('is the chain of Berlin', () => expect(difference(berlin)).toBeLessThan(1e-11))
  it.each<[string, Partial<ChainSpec>]>([
    ['of the sample', { steps: [{ step: 'normalise', method: 'z-sample', scope: 'year' }] }],
    ['pooled over years', { steps: [{ step: 'normalise', method: 'min-max', scope: 'pooled' }] }],
    // some areas of the earlier year are too small, and must not stretch the scale
    [
      'screened, and pooled over years',
      {
        steps: [
          { step: 'screen', population: 110 },
          { step: 'normalise', method: 'min-max', scope: 'pooled' },
        ],
      },
    ],
    ['frozen on another year', { steps: [{ step: 'normalise', method: 'z-population', scope: { base: 2023 } }] }],
    ['weighted by population', { steps: [{ step: 'normalise', method: 'z-weighted', scope: 'year' }] }],
    [
      'with weights of all years',
      {
        steps: [{ step: 'normalise', method: 'min-max', scope: 'year' }],
        levels: [{ weigh: { method: 'entropy' }, aggregate: { method: 'mean' } }],
      },
    ],
    [
      'with sub-indices',
      {
        indicators: [
          { id: 'a', direction: 'burden', parent: 'x' },
          { id: 'b', direction: 'resource', parent: 'x' },
          { id: 'c', direction: 'burden', parent: 'index' },
        ],
        nodes: [
          { id: 'index', parent: null },
          { id: 'x', parent: 'index' },
        ],
        levels: [
          { weigh: { method: 'equal' }, aggregate: { method: 'mean' } },
          { weigh: { method: 'equal' }, aggregate: { method: 'sum' } },
        ],
      },
    ],
  ])('is any other chain: %s', (_, over) => expect(difference({ ...berlin, ...over })).toBeLessThan(1e-11))
  it('turns all indicators where high means resource', () => {
    const into = new Float64Array(n)
    const other = new Float64Array(n)
    scoringOf(scored(berlin, dataOf(second), rows, [100, 100, 100]))(second, into)
    scoringOf(scored({ ...berlin, high: 'resource' }, dataOf(second), rows, [100, 100, 100]))(second, other)
    into.forEach((value, i) => expect(other[i]).toBeCloseTo(-value, 12))
  })
  it('has no value where rates have no index', () => {
    const into = new Float64Array(n)
    const spec: ChainSpec = { ...berlin, steps: [{ step: 'normalise', method: 'z-sample', scope: 'year' }] }
    const flat = [new Float64Array(n).fill(0.5), ...second.slice(1)]
    scoringOf(scored(spec, dataOf(second), rows, [100, 100, 100]))(flat, into)
    expect(into.every(Number.isNaN)).toBe(true)
  })
})
