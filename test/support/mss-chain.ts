import { expect, it } from 'vitest'
import type { ChainData, ChainSpec } from '../../src/measures/composite/chain/spec.ts'
import { run } from '../../src/measures/composite/chain/run.ts'
import type { Normaliser } from '../../src/measures/composite/normalise/normaliser.ts'
import { normalise } from '../../src/measures/composite/normalise/table.ts'
import { settings } from '../../src/measures/composite/settings.ts'
import { rank } from '../../src/math/rank.ts'
import type { Given, Settings } from '../../src/model/method.ts'
import { deviation } from './coinr-deviation.ts'

/** The index of Berlin's monitoring over any indicators of burden, as a chain. */
export const mssChain = (ids: readonly string[]): ChainSpec => ({
  high: 'burden',
  indicators: ids.map((id) => ({ id, direction: 'burden', parent: 'index' })),
  nodes: [{ id: 'index', parent: null }],
  steps: [{ step: 'normalise', method: 'z-population', scope: 'year' }],
  levels: [{ weigh: { method: 'equal' }, aggregate: { method: 'restandardised-sum', settings: { sd: 'population' } } }],
  weights: {},
})

/** Areas of the monitoring: what a file says of each, and why some are not assessed. */
export const mssData = (table: readonly Record<string, string>[], area: string, ids: readonly string[]): ChainData => ({
  areas: table.map((row) => row[area]!),
  columns: Object.fromEntries(ids.map((id) => [id, table.map((row) => (row[id] === '' ? NaN : Number(row[id])))])),
  population: table.map((row) => Number(row.EW)),
  excluded: table.map(({ KOM }) => (KOM === 'gültig' ? null : { de: KOM!, en: KOM! })),
})

/** Largest deviation of z-values and index from the answers, by area; fails where an area is assessed on one side only. */
export function mssDeviation(
  table: readonly Record<string, string>[],
  answers: readonly Record<string, string>[],
  area: string,
  ids: readonly string[],
  index: string,
): number {
  const { stage, value } = run(mssChain(ids), mssData(table, area, ids))
  const want = new Map(answers.map((row) => [row[area], row]))
  const cells = (name: string) => table.map((row) => Number(want.get(row[area])?.[name] || NaN))
  const z = ids.map((id, k) => deviation(stage.columns[k]!, cells(`z${id}`), id))
  return Math.max(...z, deviation(value, cells(index), index))
}

const ways: readonly [answer: string, method: keyof typeof normalise, given: Given][] = [
  ['z_sample', 'z-sample', {}],
  ['z_population', 'z-population', {}],
  ['z_weighted', 'z-weighted', {}],
  ['z_robust', 'robust-z', {}],
  ['minmax01', 'min-max', { to: 1 }],
  ['index100_citymean', 'index-100', {}],
  ['rank_avg', 'rank', { ties: 'mean' }],
  ['percentile_rank', 'percentile-rank', { ties: 'min' }],
  ['rankit', 'rankit', {}],
  ['blom', 'blom', {}],
  ['z100_10', 'z-sample', { mean: 100, sd: 10 }],
]

/** Compares every normalisation of one indicator with the answers of R, by area. */
export function waysAgree(values: () => Float64Array, population: () => Float64Array, answers: () => never) {
  it.each(ways)('%s', (name, id, given) => {
    const method: Normaliser = normalise[id]
    const pool = { values: values(), population: population() }
    const scale = method.fit(pool, settings(method, given) as Settings)
    // 100 x / city turns the order round where the city is below 0; ours stays upright: 100 + 100 (x − city) / |city|
    const mirrored = id === 'index-100' && answers()['weighted_mean_EW'] < 0
    const want = (answers()[name] as number[]).map((x) => (mirrored ? 200 - x : x))
    const got = values().map((x) => scale.at(x))
    expect(deviation(got, want, name)).toBeLessThanOrEqual(1e-9)
  })
  it('rank from the top', () => expect(Array.from(rank(values()))).toEqual(answers()['rank_min_desc']))
}
