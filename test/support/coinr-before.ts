import { describe, expect, it } from 'vitest'
import { compoundGrowth, trendGrowth } from '../../src/measures/composite/analysis/growth.ts'
import { run } from '../../src/measures/composite/chain/run.ts'
import { flag } from '../../src/measures/composite/chain/stage.ts'
import { take } from '../../src/measures/composite/chain/take.ts'
import type { ChainData, ChainSpec, Step } from '../../src/measures/composite/chain/spec.ts'
import type { Imputer } from '../../src/measures/composite/impute/imputer.ts'
import { impute } from '../../src/measures/composite/impute/table.ts'
import { settings } from '../../src/measures/composite/settings.ts'
import { treated, type Flow } from '../../src/measures/composite/treat/flow.ts'
import type { Given, Settings } from '../../src/model/method.ts'
import { column } from './coinr-chain.ts'
import { stageOf } from './coinr-methods.ts'
import { columnOf, mean, type Block, type Coinr } from './coinr.ts'
import { blockDeviation, deviation } from './coinr-deviation.ts'

const tolerance = 1e-9
const usual = { skewness: 2, kurtosis: 3.5 }
const winsorised = (most: number, combine: boolean): Flow => ({
  test: usual,
  first: { method: 'winsorise', settings: { most } },
  then: { method: 'log' },
  combine,
})

/** COINr's treatments by the names of its blocks. `logGII_then_boxcox0.5` never takes the logarithm there. */
export const flows: Readonly<Record<string, Flow>> = {
  default_winmax5: winsorised(5, false),
  winmax1: winsorised(1, false),
  winmax2_combine: winsorised(2, true),
  logCT_only: { test: usual, first: { method: 'log' } },
  'logGII_then_boxcox0.5': { test: usual, first: { method: 'box-cox', settings: { lambda: 0.5 } } },
  logCTplus_tight: { test: { skewness: 1, kurtosis: 2 }, first: { method: 'log-by-skew' } },
}

/** Compares treated values, and skewness and kurtosis before and after. */
export function treatmentAgrees(get: () => Coinr, names: readonly string[]) {
  describe.each(names)('treatment %s', (name) => {
    const results = (one: Coinr) => {
      const stage = stageOf(one, one.json('pipeline.json').stages.Screened)
      return new Map(one.indicators.map(({ id }) => [id, treated(column(stage)(id), flows[name]!)]))
    }
    const want = (one: Coinr) => one.json('treatment.json')[name]
    it('values', () => {
      const one = get()
      const answer: Block = want(one).x ?? one.json('pipeline.json').stages.Treated
      const got = results(one)
      expect(blockDeviation((id) => got.get(id)!.values, answer, [...got.keys()])).toBeLessThanOrEqual(tolerance)
    })
    it('tests before and after, areas winsorised', () => {
      const one = get()
      const table: Block = want(one).table
      const got = results(one)
      const before = table.iCode!.map((id) => got.get(String(id))!.shapes[0]!)
      expect(
        deviation(
          before.map((s) => s.skewness),
          columnOf(table, 'check_SkewKurt0.Skew'),
        ),
      ).toBeLessThanOrEqual(tolerance)
      expect(
        deviation(
          before.map((s) => s.kurtosis),
          columnOf(table, 'check_SkewKurt0.Kurt'),
        ),
      ).toBeLessThanOrEqual(tolerance)
      expect(before.map(({ passes }) => passes)).toEqual(table['check_SkewKurt0.Pass'])
      if (name.startsWith('log')) return
      const after = table.iCode!.map((id) => got.get(String(id))!.shapes[1])
      expect(
        deviation(
          after.map((s) => s?.skewness ?? NaN),
          columnOf(table, 'check_SkewKurt1.Skew'),
        ),
      ).toBeLessThanOrEqual(tolerance)
    })
  })
}

const imputations: readonly [block: string, method: keyof typeof impute, given: Given][] = [
  ['mean', 'mean', {}],
  ['median', 'median', {}],
  ['mean_by_group', 'group-mean', {}],
  ['median_by_group', 'group-median', {}],
  ['row_mean_within_pillar', 'own-profile-mean', { within: 'parent' }],
  ['row_median_all', 'own-profile-median', { within: 'all' }],
]

/** Compares every imputation, and the cells that are flagged. */
export function imputationAgrees(get: () => Coinr) {
  describe('imputation', () => {
    it.each(imputations)('%s', (name, method, given) => {
      const one = get()
      const reference = one.json('imputation.json')
      const before = stageOf(one, one.json('pipeline.json').stages.Denominated)
      const stage = take(before, { step: 'impute', method, settings: given })
      expect(
        blockDeviation(
          column(stage),
          reference[name],
          one.indicators.map(({ id }) => id),
        ),
      ).toBeLessThanOrEqual(tolerance)
      one.indicators.forEach(({ id }, k) => {
        const cells = Array.from(stage.flags[k]!, (bits, i) => ((bits & flag.imputed) !== 0 ? i : -1)).filter(
          (i) => i >= 0,
        )
        const missing: number[] = [reference.missing[id] ?? []].flat()
        // An area that lacks its whole sub-index has no profile of its own there: nothing is filled
        expect(cells, id).toEqual(missing.filter((i) => reference[name][id][i] !== null))
      })
    })
  })
}

const panels: readonly [block: string, method: keyof typeof impute, given: Given][] = [
  ['latest', 'latest', {}],
  ['latest_max2', 'latest', { most: 2 }],
  ['constant', 'constant', {}],
  ['linear', 'linear', { ends: 'nearest' }],
  ['linear_constant', 'linear', { ends: 'nearest' }],
]

/** Compares every imputation over years, and an index normalised over all years at once. */
export function panelAgrees(get: () => Coinr, global: readonly Step[]) {
  describe('panel', () => {
    it.each(panels)('%s', (name, id, given) => {
      const one = get()
      const want: Block = one.json('panel.json')[name]
      const gaps = one.csv('panel_with_gaps.csv')
      const at = new Map(gaps.map((row, i) => [`${row.uCode}/${row.Time}`, i]))
      const order = want.uCode!.map((code, i) => at.get(`${code}/${want.Time![i]}`)!)
      const ids = Object.keys(gaps[0]!).filter((key) => key !== 'uCode' && key !== 'Time')
      const method: Imputer = impute[id]
      const columns = method.fill(
        {
          columns: ids.map((key) => Float64Array.from(gaps, (row) => (row[key] === '' ? NaN : Number(row[key])))),
          signs: ids.map(() => 1),
          blocks: [],
          parents: ids,
          areas: gaps.map(({ uCode }) => uCode!),
          years: gaps.map(({ Time }) => Number(Time)),
        },
        settings(method, given) as Settings,
      )
      const got = (key: string) => order.map((i) => columns[ids.indexOf(key)]![i]!)
      expect(blockDeviation(got, want, ids)).toBeLessThanOrEqual(tolerance)
    })
    it.each([
      ['cagr', compoundGrowth],
      ['prc_change', trendGrowth],
    ] as const)('%s', (name, of) => {
      const one = get()
      const want: Block = one.json('panel.json')[name]
      const table = one.csv('iData_panel.csv')
      for (const id of Object.keys(want).filter((key) => key !== 'uCode')) {
        const got = want.uCode!.map((code) => {
          const rows = table.filter(({ uCode }) => uCode === code)
          return of(
            rows.map(({ Time }) => Number(Time)),
            rows.map((row) => (row[id] === '' ? NaN : Number(row[id]))),
          )
        })
        expect(deviation(got, columnOf(want, id), id)).toBeLessThanOrEqual(tolerance)
      }
    })
    it('purse_global_minmax_index', () => {
      const one = get()
      const table = one.csv('iData_panel.csv')
      const cells = (id: string) => Float64Array.from(table, (row) => (row[id] === '' ? NaN : Number(row[id])))
      const data: ChainData = {
        columns: Object.fromEntries(one.indicators.map(({ id }) => [id, cells(id)])),
        bases: Object.fromEntries(Object.keys(one.data.bases!).map((id) => [id, cells(id)])),
        areas: table.map(({ uCode }) => uCode!),
        years: table.map(({ Time }) => Number(Time)),
      }
      const spec: ChainSpec = { ...one.spec, steps: global, levels: [mean(0), mean(0), mean(0)] }
      const { value } = run(spec, data)
      const want: Block = one.json('panel.json').purse_global_minmax_index
      const at = new Map(table.map((row, i) => [`${row.uCode}/${row.Time}`, i]))
      const got = want.uCode!.map((code, i) => value[at.get(`${code}/${want.Time![i]}`)!]!)
      expect(deviation(got, columnOf(want, 'Index'))).toBeLessThanOrEqual(tolerance)
      expect(value.filter((x) => !Number.isNaN(x))).toHaveLength(got.length)
    })
  })
}
