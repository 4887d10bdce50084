import { AtlasError } from '../../model/error.ts'
import { draw } from '../composite/chain/draw.ts'
import type { Imputer } from '../composite/impute/imputer.ts'
import { impute } from '../composite/impute/table.ts'
import type { ChainData, ChainSpec, Scope } from '../composite/chain/spec.ts'
import { firstStage } from '../composite/chain/stage.ts'
import { take } from '../composite/chain/take.ts'
import { tree } from '../composite/chain/tree.ts'
import { estimated } from '../composite/weight/estimated.ts'
import { standardisedScore, type Scoring } from './standardised-score.ts'

/** An index of rates as plain data. */
export type Scored =
  /** z-values, their sum by these weights (below 0 for resources), and z-values of that. */
  | { readonly weights: readonly number[] }
  /** What a chain makes of some rows (the assessed areas of one year); `per` is what each rate is multiplied by. */
  | {
      readonly spec: ChainSpec
      readonly data: ChainData
      readonly rows: Int32Array
      readonly per: readonly number[]
    }

/** The index of some rows by a chain; that of Berlin the short way. */
export function scored(spec: ChainSpec, data: ChainData, rows: Int32Array, per: readonly number[]): Scored {
  const weights = weightsOfSum(spec)
  return weights ? { weights } : { spec, data, rows, per }
}

/**
 * The index as a function of the rates of its indicators, to be computed many times. Who is assessed stays as it is.
 * Where scales look at several years, the other rows keep their values. A rate of NaN is a gap, for the chain to fill.
 * NaN throughout where the rates have no index.
 */
export function scoringOf(scored: Scored): Scoring {
  if ('weights' in scored) return standardisedScore(scored.weights)
  const { spec, data, rows, per } = scored
  const alone = scopes(spec).every((scope) => scope === 'year')
  const own = alone ? part(data, rows) : data
  const places = alone ? rows.map((_, j) => j) : rows
  const structure = tree(spec.indicators, spec.nodes)
  // Of the rows themselves it is known that they are assessed; others are screened as ever
  const steps = alone ? spec.steps.filter(({ step }) => step !== 'screen') : spec.steps
  const first = firstStage(spec, own)
  const columns = first.columns.map((column) => column.slice())
  return (rates, into) => {
    for (let k = 0; k < columns.length; k++) {
      const [column, rate, factor] = [columns[k]!, rates[k]!, per[k]!]
      for (let j = 0; j < places.length; j++) column[places[j]] = factor * rate[j]
    }
    try {
      const stage = steps.reduce(take, { ...first, columns })
      const value = draw(stage, structure, spec).values.get(structure.top)!
      for (let j = 0; j < places.length; j++) into[j] = value[places[j]]
    } catch (error) {
      if (!(error instanceof AtlasError)) throw error
      into.fill(NaN)
    }
  }
}

/** Signed weights where the chain is z, weighted sum, and z again, each year by itself; null where it is another. */
function weightsOfSum({ steps, levels, indicators, weights, high, without = [] }: ChainSpec): number[] | null {
  const [level] = levels
  const last = steps[steps.length - 1]!
  const scale = (one: { readonly method: string; readonly settings?: object; readonly scope: Scope } | undefined) =>
    one?.method === 'z-population' && one.settings === undefined && one.scope === 'year'
  const others = steps.slice(0, -1).every(({ step }) => step === 'screen')
  if (levels.length !== 1 || !level || !others || without.length > 0 || last.step !== 'normalise') return null
  if (!scale(last) || last.own !== undefined || !scale(level.rescale) || level.aggregate.method !== 'sum') return null
  const { method } = level.weigh
  if (method !== 'declared' && method !== 'equal') return null
  return indicators.map(({ id, direction }) => (direction === high ? 1 : -1) * (method === 'equal' ? 1 : weights[id]!))
}

const scopes = ({ steps, levels }: ChainSpec): Scope[] => [
  ...steps.flatMap((step) => ('scope' in step && step.scope !== undefined ? [step.scope] : [])),
  // filled from other years
  ...steps.flatMap((step) => (step.step === 'impute' && needsYears(step.method) ? (['pooled'] as const) : [])),
  ...levels.flatMap(({ rescale, weigh }) => [
    ...(rescale ? [rescale.scope] : []),
    ...(estimated(weigh.method) ? [weigh.over ?? ('pooled' as const)] : []),
  ]),
]

const needsYears = (method: keyof typeof impute): boolean => (impute[method] as Imputer).needs.includes('years')

/** Some rows of a table. */
function part(data: ChainData, rows: Int32Array): ChainData {
  const some = (column: ArrayLike<number>) => Float64Array.from(rows, (i) => column[i]!)
  const columns = (all: ChainData['columns']) =>
    Object.fromEntries(Object.entries(all).map(([id, column]) => [id, some(column)]))
  return {
    areas: Array.from(rows, (i) => data.areas[i]!),
    columns: columns(data.columns),
    ...(data.years && { years: some(data.years) }),
    ...(data.bases && { bases: columns(data.bases) }),
    ...(data.population && { population: some(data.population) }),
    ...(data.groups && { groups: Array.from(rows, (i) => data.groups![i]!) }),
    ...(data.votes && { votes: data.votes }),
  }
}
