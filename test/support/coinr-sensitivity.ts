import { describe, expect, it } from 'vitest'
import { run } from '../../src/measures/composite/chain/run.ts'
import { places } from '../../src/measures/composite/robustness/places.ts'
import { rankShift } from '../../src/measures/composite/robustness/rank-shift.ts'
import { replicator, type Replication } from '../../src/measures/composite/robustness/replicate.ts'
import { sobol } from '../../src/measures/composite/robustness/sobol.ts'
import { columnOf, type Coinr } from './coinr.ts'
import { factorsOf } from './coinr-factors.ts'
import { deviation } from './coinr-deviation.ts'

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
