import { describe, expect, it } from 'vitest'
import type { Step } from '../../src/measures/composite/chain/spec.ts'
import { run } from '../../src/measures/composite/chain/run.ts'
import type { Factor } from '../../src/measures/composite/robustness/factor.ts'
import { places } from '../../src/measures/composite/robustness/places.ts'
import { rankShift } from '../../src/measures/composite/robustness/rank-shift.ts'
import { replicator, type Replication } from '../../src/measures/composite/robustness/replicate.ts'
import { sobol } from '../../src/measures/composite/robustness/sobol.ts'
import { columnOf, deviation, steps, type Coinr } from './coinr.ts'

const label = { de: '-', en: '-' }
const at = (step: Step['step']) => steps.findIndex((one) => one.step === step)

/** The questions that COINr's example varies: winsorised areas, normalisation, 100 sets of weights, aggregation. */
export function factorsOf(one: Coinr): Factor[] {
  const alternatives = one.json('sa_UA.json').alternatives
  const scales = (alternatives.Normalisation as string[]).map((text): Step => {
    const [first, second] = text.match(/[\d.]+/g)!.map(Number)
    return text.startsWith('minmax')
      ? { step: 'normalise', method: 'min-max', scope: 'year', settings: { from: first!, to: second! } }
      : { step: 'normalise', method: 'z-sample', scope: 'year', settings: { mean: first!, sd: second! } }
  })
  const sets = new Map<string, Record<string, number>>()
  for (const { set, iCode, Weight } of one.csv('sa_weights.csv')) {
    sets.set(set!, { ...sets.get(set!), [iCode!]: Number(Weight) })
  }
  const treat = (most: number): Step => ({
    ...(steps[at('treat')] as Step & { step: 'treat' }),
    first: { method: 'winsorise', settings: { most } },
  })
  const factor = (id: string, changes: Factor['alternatives'][number]['changes']): Factor => ({
    id,
    label,
    alternatives: changes.map((change) => ({ label, changes: [change] })),
  })
  return [
    factor(
      'Winmax',
      (alternatives.Winmax as number[]).map((most) => ({ change: 'step', at: at('treat'), by: treat(most) })),
    ),
    factor(
      'Normalisation',
      scales.map((by) => ({ change: 'step', at: at('normalise'), by })),
    ),
    factor(
      'Weights',
      [...sets.values()].map((by) => ({ change: 'weights', by })),
    ),
    factor('Aggregation', [
      { change: 'aggregate', by: { method: 'mean' } },
      { change: 'aggregate', by: { method: 'geometric' } },
    ]),
  ]
}

/** The replications of a stored design, in its order. */
export function replay(one: Coinr, design: string): Replication[] {
  const factors = factorsOf(one)
  const replicate = replicator(one.spec, one.data, factors)
  return one.csv(design).map((row) => replicate(factors.map(({ id }) => Number(row[id]) - 1)))
}

/** Compares scores, ranks, their summary and the sensitivity of both analyses with COINr, run by run. */
export function sensitivityAgrees(get: () => Coinr, tolerance: number) {
  describe.each([
    ['sa_UA', 50],
    ['sa_SA', 100],
  ])('%s', (name, summarised) => {
    const setUp = () => {
      const one = get()
      const want = one.json(`${name}.json`)
      const order = (want.Scores.uCode as string[]).map((code) => one.codes.indexOf(code))
      const runs = replay(one, `${name}_design_alternative_index_1based.csv`)
      const nominal = run(one.spec, one.data)
      return { one, want, order, runs, nominal }
    }
    it('scores and ranks of every run', () => {
      const { want, order, runs, nominal } = setUp()
      expect(runs.length).toBe(Object.keys(want.Scores).length - 2)
      const all = [['Nominal', nominal] as const, ...runs.map((one, r) => [`r_${r + 1}`, one] as const)]
      for (const [key, { value, rank }] of all) {
        const pick = (from: Float64Array) => order.map((i) => from[i]!)
        expect(deviation(pick(value), columnOf(want.Scores, key), key)).toBeLessThanOrEqual(tolerance)
        expect(pick(rank), key).toEqual(want.Ranks[key])
      }
    })
    it('places over the runs', () => {
      const { one, want, runs } = setUp()
      const ranks = Float64Array.from(runs.slice(0, summarised).flatMap(({ rank }) => Array.from(rank)))
      const got = places(ranks, one.codes.length)
      const codes = want.RankStats.uCode as string[]
      for (const [key, list] of Object.entries({ Mean: got.mean, Median: got.median, Q5: got.low, Q95: got.high })) {
        const own = codes.map((code) => list[one.codes.indexOf(code)]!)
        expect(deviation(own, columnOf(want.RankStats, key), key)).toBeLessThanOrEqual(1e-9)
      }
    })
    if (name !== 'sa_SA') return
    it('sensitivity', () => {
      const { want, runs, nominal } = setUp()
      const shifts = runs.map(({ rank }) => rankShift(rank, nominal.rank))
      const got = sobol(shifts, 50, 4)
      expect(deviation(got.first, want.Sensitivity.Si)).toBeLessThanOrEqual(1e-9)
      expect(deviation(got.total, want.Sensitivity.STi)).toBeLessThanOrEqual(1e-9)
    })
  })
}
