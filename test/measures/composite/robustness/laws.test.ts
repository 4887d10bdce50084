import { describe, expect, it } from 'vitest'
import type { ChainData } from '../../../../src/measures/composite/chain/spec.ts'
import { run } from '../../../../src/measures/composite/chain/run.ts'
import { draws } from '../../../../src/measures/composite/robustness/draws.ts'
import type { Factor } from '../../../../src/measures/composite/robustness/factor.ts'
import { replicator } from '../../../../src/measures/composite/robustness/replicate.ts'
import { alone } from '../../../../src/model/crew.ts'
import { saltelli } from '../../../../src/measures/composite/robustness/saltelli.ts'
import { sensitivity } from '../../../../src/measures/composite/robustness/sensitivity.ts'
import { uncertainty } from '../../../../src/measures/composite/robustness/uncertainty.ts'
import { weightFactor, weightSets } from '../../../../src/measures/composite/robustness/weight-sets.ts'
import { random } from '../../../../src/math/random.ts'
import { mssChain } from '../../../support/mss-chain.ts'

const ids = ['a', 'b', 'c']
const spec = {
  ...mssChain(ids),
  weights: { a: 1, b: 1, c: 1 },
  levels: [{ weigh: { method: 'declared' as const }, aggregate: { method: 'mean' as const } }],
}
const draw = random(4)
const data: ChainData = {
  areas: Array.from({ length: 30 }, (_, i) => String(i)),
  columns: Object.fromEntries(ids.map((id) => [id, Array.from({ length: 30 }, () => draw() ** 3)])),
}
const label = { de: 'Skala', en: 'scale' }
const scale = (method: 'z-population' | 'rank'): Factor['alternatives'][number] => ({
  label,
  changes: [
    {
      change: 'step',
      at: 0,
      by: { step: 'normalise', method, scope: 'year', ...(method === 'rank' ? { settings: { ties: 'mean' } } : {}) },
    },
  ],
})
const same: Factor = { id: 'same', label, alternatives: [scale('z-population'), scale('z-population')] }
const scales: Factor = { id: 'scale', label, alternatives: [scale('z-population'), scale('rank')] }
const weights = weightFactor(weightSets(spec, { kind: 'band', width: 0.5 }, { count: 20, seed: 1 }))

describe('uncertainty and sensitivity', () => {
  it('equal alternatives have no sensitivity at all', () => {
    const classify = (value: Float64Array) => value.map((x) => Number(x > 0.5))
    const got = sensitivity(spec, data, [same, scales, weights], { size: 64, seed: 1, classify })
    for (const { first, total, intervals } of [got.places, got.classes!]) {
      expect([first[0], total[0], intervals.total.low[0], intervals.total.high[0]]).toEqual([0, 0, 0, 0])
      for (const f of [1, 2]) expect(total[f]).toBeGreaterThan(0)
    }
  })
  it('equal alternatives leave every area where it is', () => {
    const { low, high, nominal, shift, mean } = uncertainty(spec, data, [same], { runs: 50, seed: 1 })
    expect(low).toEqual(nominal)
    expect(high).toEqual(nominal)
    expect(mean).toEqual(nominal)
    expect(shift.every((places) => places === 0)).toBe(true)
  })
  it('the same seed gives the same answer, another seed another', () => {
    const of = (seed: number) => uncertainty(spec, data, [scales, weights], { runs: 40, seed })
    expect(of(3)).toEqual(of(3))
    expect(of(3).mean).not.toEqual(of(4).mean)
  })
  it('runs side by side come out as one after the other', () => {
    const factors = [scales, weights]
    const { points } = saltelli(20, 2, 6)
    const of = (part: Float64Array) => {
      const ranks: number[][] = []
      draws({ spec, data, factors, points: part }, alone, ({ rank }) => ranks.push([...rank]))
      return ranks
    }
    expect([...of(points.subarray(0, 50)), ...of(points.subarray(50))]).toEqual(of(points))
  })
  it('shares of classes add up to 1', () => {
    const { classes } = uncertainty(spec, data, [scales, weights], {
      runs: 30,
      seed: 2,
      classify: { count: 3, of: (value) => value.map((x) => Math.min(2, Math.floor(Math.abs(x)))) },
    })
    data.areas.forEach((_, i) => expect(classes.reduce((total, share) => total + share[i]!, 0)).toBeCloseTo(1, 12))
  })
  // Area 4 lacks b: without a it has one of two parts, which is not enough, with all two of three
  it('counts the draws in which an area has no place, or no class', () => {
    const gap: ChainData = {
      ...data,
      columns: { ...data.columns, b: Array.from(data.columns['b']!, (x, i) => (i === 4 ? NaN : x)) },
    }
    const most = { ...spec, steps: spec.steps.slice(-1), levels: [{ ...spec.levels[0]!, atLeast: 0.6 }] }
    const without: Factor = {
      id: 'without',
      label,
      alternatives: [
        { label, changes: [] },
        { label, changes: [{ change: 'without', ids: ['a'] }] },
      ],
    }
    const runs = 200
    const { classes, unranked, unclassed, median } = uncertainty(most, gap, [without], {
      runs,
      seed: 2,
      // without a there are other classes
      classify: { count: 1, of: (value) => value.map((_, i) => (Number.isNaN(value[4]!) ? -1 : Number(i < 0))) },
    })
    const times = unranked[4]! * runs
    expect(times).toBeGreaterThan(70)
    expect(times).toBeLessThan(130)
    expect([classes[0]![4]! * runs, unclassed[4]]).toEqual([runs - times, 0])
    expect([classes[0]![5]! * runs, unclassed[5]! * runs, unranked[5]]).toEqual([runs - times, times, 0])
    expect(median[4]).toBe(run(most, gap).rank[4])
  })
  it('does not depend on the order of the areas', () => {
    const turned: ChainData = {
      areas: data.areas.toReversed(),
      columns: Object.fromEntries(ids.map((id) => [id, Array.from(data.columns[id]!).reverse()])),
    }
    const of = (one: ChainData) => uncertainty(spec, one, [scales, weights], { runs: 40, seed: 3 })
    expect(of(turned).median.toReversed()).toEqual(of(data).median)
  })
  it('refuses an alternative that cannot be run, before the first', () =>
    expect(() =>
      replicator(spec, data, [
        { id: 'x', label, alternatives: [{ label, changes: [{ change: 'weights', by: { nobody: 1 } }] }] },
      ]),
    ).toThrow(/nobody/))
})
