import { readFileSync } from 'node:fs'
import type { ChainData, ChainIndicator, ChainSpec, Level, Step } from '../../src/measures/composite/chain/spec.ts'
import { rows } from './rows.ts'

/** Columns by name; `uCode` are texts, the rest numbers or null. */
export type Block = Readonly<Record<string, readonly (number | string | null)[]>>

/** Inputs and answers of COINr on one data set, areas in the order of its answers. */
export interface Coinr {
  readonly codes: readonly string[]
  readonly indicators: readonly ChainIndicator[]
  readonly spec: ChainSpec
  readonly data: ChainData
  readonly json: (name: string) => ReturnType<typeof JSON.parse>
  readonly csv: (name: string) => Record<string, string>[]
}

const number = (cell: string | undefined) => (cell === undefined || cell === '' || cell === 'NA' ? NaN : Number(cell))
export const mean = (atLeast = 1): Level => ({
  weigh: { method: 'declared' },
  aggregate: { method: 'mean' },
  atLeast,
})

/** The steps of COINr's example build: as `build_example_coin` puts them. */
export const steps: readonly Step[] = [
  { step: 'denominate', method: 'ratio' },
  { step: 'impute', method: 'group-mean' },
  { step: 'screen', present: 0.9 },
  {
    step: 'treat',
    test: { skewness: 2, kurtosis: 3.5 },
    first: { method: 'winsorise', settings: { most: 5 } },
    then: { method: 'log' },
  },
  { step: 'normalise', method: 'min-max', scope: 'year' },
]

/** Reads a folder of COINr reference values; `group` is the column that imputation goes by. */
export function coinr(folder: URL, group: string): Coinr {
  const csv = (name: string) => rows(new URL(name, folder))
  const json = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  const meta = csv('iMeta.csv')
  const indicators = meta
    .filter(({ Type }) => Type === 'Indicator')
    .map((row): ChainIndicator => ({
      id: row.iCode!,
      direction: row.Direction === '1' ? 'resource' : 'burden',
      parent: row.Parent!,
      ...(row.Denominator ? { denominator: row.Denominator } : {}),
      // COINr has targets in turned units: those of falling indicators are negative there
      target: number(row.Target),
    }))
  const nodes = meta
    .filter(({ Type }) => Type === 'Aggregate')
    .map(({ iCode, Parent }) => ({ id: iCode!, parent: Parent || null }))
  const codes: string[] = json('pipeline.json').stages.Raw.uCode
  const table = csv('iData.csv')
  const sorted = codes.map((code) => table.find(({ uCode }) => uCode === code)!)
  const column = (id: string) => Float64Array.from(sorted, (row) => number(row[id]))
  const bases = meta.filter(({ Type }) => Type === 'Denominator').map(({ iCode }) => iCode!)
  return {
    codes,
    indicators,
    json,
    csv,
    spec: {
      high: 'resource',
      indicators,
      nodes,
      steps,
      levels: [mean(), mean(), mean()],
      weights: Object.fromEntries([...indicators, ...nodes].map(({ id }) => [id, 1])),
    },
    data: {
      columns: Object.fromEntries(indicators.map(({ id }) => [id, column(id)])),
      bases: Object.fromEntries(bases.map((id) => [id, column(id)])),
      groups: sorted.map((row) => row[group]!),
      areas: codes,
    },
  }
}

/** Columns of a block as numbers, NaN where there is none or it is infinite. */
export const columnOf = (block: Block, id: string): Float64Array =>
  Float64Array.from(block[id]!, (x) => (typeof x === 'number' ? x : NaN))
