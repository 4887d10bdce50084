import { describe, expect, it } from 'vitest'
import { aggregate } from '../../src/measures/composite/aggregate/table.ts'
import type { ChainSpec, Level } from '../../src/measures/composite/chain/spec.ts'
import { draw } from '../../src/measures/composite/chain/draw.ts'
import { firstStage, signOf, type Stage } from '../../src/measures/composite/chain/stage.ts'
import { tree } from '../../src/measures/composite/chain/tree.ts'
import type { Normaliser, Pool } from '../../src/measures/composite/normalise/normaliser.ts'
import { normalise } from '../../src/measures/composite/normalise/table.ts'
import { settings } from '../../src/measures/composite/settings.ts'
import { outranking } from '../../src/measures/composite/aggregate/outranking.ts'
import type { Given, Settings } from '../../src/model/method.ts'
import { columnOf, mean, type Block, type Coinr } from './coinr.ts'
import { blockDeviation, deviation } from './coinr-deviation.ts'

const tolerance = 1e-9

/** A stage that starts from a block of COINr instead of the raw data. */
export const stageOf = ({ spec, data, indicators }: Coinr, block: Block): Stage =>
  firstStage(spec, { ...data, columns: Object.fromEntries(indicators.map(({ id }) => [id, columnOf(block, id)])) })

const normalisations: readonly [block: string, method: keyof typeof normalise, given: Given][] = [
  ['minmax_0_100', 'min-max', {}],
  ['minmax_1_100', 'min-max', { from: 1 }],
  ['zscore_0_1', 'z-sample', {}],
  ['zscore_10_2', 'z-sample', { mean: 10, sd: 2 }],
  ['rank', 'rank', { ties: 'min' }],
  ['rank_average_ties', 'rank', { ties: 'mean' }],
  ['prank', 'percentile-rank', { ties: 'min' }],
  ['borda', 'borda', { ties: 'min' }],
  ['dist2max', 'distance-to-best', {}],
  ['dist2ref_unit5', 'distance-to-reference', {}],
  ['dist2ref_unit5_cap', 'distance-to-reference', { cap: 'yes' }],
  ['fracmax', 'fraction-of-max', {}],
  ['scaled_0_10', 'scaled', {}],
  ['dist2targ', 'distance-to-target', {}],
  ['goalposts_q10_q90', 'goalposts', { to: 1 }],
]

/** Compares every normalisation, indicator by indicator, turned as COINr turns them. */
export function normalisationAgrees(get: () => Coinr) {
  describe('normalisation', () => {
    it.each(normalisations)('%s', (name, id, given) => {
      const one = get()
      const reference = one.json('normalisation.json')
      const treated: Block = one.json('pipeline.json').stages.Treated
      const method: Normaliser = normalise[id]
      const scaled = (indicator: string) => {
        const { target } = one.indicators.find((other) => other.id === indicator)!
        const sign = signOf(
          one.indicators.find((other) => other.id === indicator)!,
          'resource',
        )
        const turned = columnOf(treated, indicator).map((x) => sign * x)
        const [low, high, top] = reference.goalposts_params[indicator]
        const pool: Pool = {
          values: turned.filter((x) => !Number.isNaN(x)),
          reference: turned[4]!,
          target: sign * target!,
          goalposts: id === 'scaled' ? [0, 10] : [low, high],
        }
        const to = id === 'goalposts' ? top : 1
        const scale = method.fit(pool, settings(method, given) as Settings)
        return turned.map((x) => to * scale.at(x))
      }
      expect(
        blockDeviation(
          scaled,
          reference[name],
          one.indicators.map((o) => o.id),
        ),
      ).toBeLessThanOrEqual(tolerance)
    })
  })
}

type Aggregation = readonly [block: string, methods: readonly (keyof typeof aggregate)[], given: Given]
const three = (method: keyof typeof aggregate): Aggregation[1] => [method, method, method]
const aggregations: readonly Aggregation[] = [
  ['amean', three('mean'), {}],
  ['gmean', three('geometric'), {}],
  ['hmean', three('harmonic'), {}],
  ['genmean_p_m0.5', three('power'), { power: -0.5 }],
  ['genmean_p2', three('power'), { power: 2 }],
  ['copeland_all_levels', three('copeland'), {}],
  ['amean_w', three('mean'), {}],
  ['gmean_w', three('geometric'), {}],
  ['hmean_w', three('harmonic'), {}],
  ['genmean_p2_w', three('power'), { power: 2 }],
  ['copeland_w', three('copeland'), {}],
  ['copeland_tie_1e12', three('copeland'), {}],
  ['copeland_w_tie_1e12', three('copeland'), {}],
  ['mixed_amean_gmean_hmean', ['mean', 'geometric', 'harmonic'], {}],
]

/** Compares every aggregation on every level. `without` names blocks that COINr decides by rounding. */
export function aggregationAgrees(get: () => Coinr, without: readonly string[], threshold: number) {
  const drawn = (name: string, one: Coinr, levels: readonly Level[], input: Block, weights: ChainSpec['weights']) => {
    const { values } = draw(stageOf(one, input), tree(one.indicators, one.spec.nodes), { levels, weights })
    const ids = one.spec.nodes.map(({ id }) => id)
    return blockDeviation((id) => values.get(id)!, one.json('aggregation.json')[name], ids)
  }
  describe('aggregation', () => {
    it.each(aggregations.filter(([name]) => !without.includes(name)))('%s', (name, methods, given) => {
      const one = get()
      const levels = methods.map((method): Level => ({
        weigh: { method: 'declared' },
        aggregate: { method, settings: given },
      }))
      const unequal = one.json('aggregation.json').unequal_weights
      const declared = Object.fromEntries(unequal.iCode.map((id: string, k: number) => [id, unequal.Weight[k]]))
      const input: Block = one.json('normalisation.json').minmax_1_100
      expect(drawn(name, one, levels, input, /_w(_|$)/.test(name) ? declared : one.spec.weights)).toBeLessThanOrEqual(
        tolerance,
      )
    })
    it.each([
      ['missing_amean_nothresh', 0],
      [`missing_amean_thresh${threshold}`, threshold],
    ])('%s', (name, atLeast) => {
      const one = get()
      const input: Block = one.json('aggregation.json').missing_input
      const levels = [mean(atLeast), mean(atLeast), mean(atLeast)]
      expect(drawn(name, one, levels, input, one.spec.weights)).toBeLessThanOrEqual(tolerance)
    })
    it('outranking matrix and Copeland score of all indicators at once', () => {
      const one = get()
      const { columns } = stageOf(one, one.json('normalisation.json').minmax_1_100)
      const weights = columns.map(() => 1)
      const want = one.json('aggregation.json').outrank_all_indicators
      expect(deviation(outranking({ columns, weights }), want.matrix.flat())).toBeLessThanOrEqual(tolerance)
      const out = new Float64Array(one.codes.length)
      aggregate.copeland.compute({ columns, weights }, {}, out)
      // COINr compares with exactly one half: where a share differs from it by rounding alone, it may count either way
      const rounded = (row: number[], i: number) =>
        row.filter((share, j) => i !== j && share !== 0.5 && Math.abs(share - 0.5) < 1e-12).length
      want.matrix.forEach((row: number[], i: number) =>
        expect(Math.abs(out[i]! - want.copeland[i])).toBeLessThanOrEqual(rounded(row, i)),
      )
    })
  })
}
