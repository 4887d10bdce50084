import { AtlasError } from '../../model/error.ts'
import { draw } from '../composite/chain/draw.ts'
import type { ChainData, ChainSpec, Scope } from '../composite/chain/spec.ts'
import { firstStage } from '../composite/chain/stage.ts'
import { take } from '../composite/chain/take.ts'
import { tree } from '../composite/chain/tree.ts'
import { standardisedScore, type Scoring } from './standardised-score.ts'

/**
 * The index of some rows (the assessed areas of one year) as a function of the rates of its indicators, to be computed
 * many times. `per` is what each rate is multiplied by. Who is assessed stays as it is. Where scales look at several
 * years, the other rows keep their values. NaN throughout where the rates have no index. The Berlin chain goes the fast
 * way; any other costs what the chain costs.
 */
export function chainScore(spec: ChainSpec, data: ChainData, rows: Int32Array, per: readonly number[]): Scoring {
  const plain = weightsOfSum(spec)
  if (plain) return standardisedScore(plain)
  const alone = scopes(spec).every((scope) => scope === 'year')
  const own = alone ? part(data, rows) : data
  const places = alone ? rows.map((_, j) => j) : rows
  const structure = tree(spec.indicators, spec.nodes)
  const steps = spec.steps.filter(({ step }) => step !== 'screen')
  return (rates, into) => {
    const columns = Object.fromEntries(
      spec.indicators.map(({ id }, k) => {
        const column = Float64Array.from(own.columns[id]!)
        places.forEach((i, j) => (column[i] = per[k]! * rates[k]![j]!))
        return [id, column]
      }),
    )
    try {
      const stage = steps.reduce(take, firstStage(spec, { ...own, columns }))
      const value = draw(stage, structure, spec).values.get(structure.top)!
      places.forEach((i, j) => (into[j] = value[i]!))
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
  ...levels.flatMap(({ rescale, weigh }) => [
    ...(rescale ? [rescale.scope] : []),
    ...(estimated(weigh.method) ? [weigh.over ?? ('pooled' as const)] : []),
  ]),
]

/** Weights that come from the values of all years. */
const estimated = (method: string): boolean =>
  method === 'principal-component' || method === 'factor' || method === 'entropy'

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
