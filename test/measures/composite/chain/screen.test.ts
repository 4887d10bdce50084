import { describe, expect, it } from 'vitest'
import { run } from '../../../../src/measures/composite/chain/run.ts'
import type { ChainData, ChainSpec, Screening } from '../../../../src/measures/composite/chain/spec.ts'

const spec = (rules: Omit<Screening, 'step'>): ChainSpec => ({
  high: 'burden',
  indicators: ['a', 'b', 'c'].map((id) => ({ id, direction: 'burden', parent: 'index' })),
  nodes: [{ id: 'index', parent: null }],
  steps: [
    { step: 'screen', ...rules },
    { step: 'normalise', method: 'min-max', scope: 'year' },
  ],
  levels: [{ weigh: { method: 'declared' }, aggregate: { method: 'mean' }, atLeast: 0 }] as ChainSpec['levels'],
  weights: { a: 1, b: 1, c: 1 },
})
const data: ChainData = {
  areas: ['1', '2', '3', '4'],
  columns: { a: [1, 2, 3, 5], b: [1, NaN, 3, 6], c: [0, NaN, 4, 7] },
  population: [10, 20, 30, 40],
}
const reasons = (rules: Omit<Screening, 'step'>) => run(spec(rules), data).stage.out

describe('an area that does not meet the rules', () => {
  // the second has one of three indicators, the first two of its three above 0
  it('says which share it has, and which is required', () => {
    expect(reasons({ present: 0.667 })).toEqual([
      null,
      {
        de: 'nur 33,3 % der Indikatoren vorhanden, verlangt sind 66,7 %',
        en: 'only 33.3% of the indicators present, 66.7% are required',
      },
      null,
      null,
    ])
    expect(reasons({ notZero: 0.705 })).toEqual([
      {
        de: 'nur 66,7 % der Werte sind nicht 0, verlangt sind 70,5 %',
        en: 'only 66.7% of the values are not 0, 70.5% are required',
      },
      null,
      null,
      null,
    ])
  })
  it('or how many persons', () =>
    expect(reasons({ population: 15 })).toEqual([
      { de: '10 Personen, verlangt sind 15', en: '10 persons, 15 are required' },
      null,
      null,
      null,
    ]))
})
