import { compensability } from '../../measures/composite/analysis/compensability.ts'
import { cronbach } from '../../measures/composite/analysis/cronbach.ts'
import { doubleCounting } from '../../measures/composite/analysis/double-counting.ts'
import { effectiveWeights } from '../../measures/composite/analysis/effective-weights.ts'
import { influence } from '../../measures/composite/analysis/influence.ts'
import { chanceEigenvalues } from '../../measures/composite/analysis/parallel-analysis.ts'
import { principalComponents } from '../../measures/composite/analysis/principal-components.ts'
import { related } from '../../measures/composite/analysis/related.ts'
import type { Level } from '../../measures/composite/chain/spec.ts'
import { estimated } from '../../measures/composite/weight/estimated.ts'
import { raumId } from '../../model/bezugsraum.ts'
import { year } from '../../model/year.ts'
import { sum } from '../../math/sum.ts'
import { AtlasError } from '../../model/error.ts'
import type { Finding } from '../../model/finding.ts'
import type { IndexStructure } from '../../model/robustness.ts'
import type { Text } from '../../model/text.ts'
import type { IndexPlan } from '../../plan/index-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Composite } from './assess.ts'

/** How the indicators of an index hang together in its last Berichtsjahr, over the areas that have them all. */
export function indexStructure(id: string, plan: Plan, { chain, result, rows, years }: Composite): IndexStructure {
  const { first, end } = rows.span(rows.years.at(-1)!)
  const last = years.get(rows.years.at(-1)!)!
  const ids = chain.indicators.map((one) => one.id)
  const all = result.stage.columns.map((column) => column.subarray(first, end))
  const there = Array.from(last.value, (_, i) => i).filter(
    (i) => !Number.isNaN(last.value[i]!) && all.every((column) => !Number.isNaN(column[i]!)),
  )
  const columns = all.map((column) => Float64Array.from(there, (i) => column[i]!))
  const value = Float64Array.from(there, (i) => last.value[i]!)
  const { alpha, reason } = cronbach(
    ids.map((one) => plan.indicators[one]!.label),
    columns,
  )
  const shares = effectiveWeights(result)
  const weighed = weighedBy(chain.levels)
  const says = influence(
    ids.map((one, k) => ({ id: one, values: columns[k]! })),
    value,
  )
  return {
    index: id,
    year: year(rows.years.at(-1)!),
    areas: there.length,
    alpha,
    alphaReason: reason,
    correlations: related(Object.fromEntries(ids.map((one, k) => [one, columns[k]!])), -1),
    components: components(ids, columns, plan.index[id]!.parallel),
    weighed,
    weights: ids.map((one, k) => ({
      id: one,
      share: weighed === 'own' ? NaN : (shares.get(one) ?? 0),
      influence: says[k]!.share,
      against: says[k]!.correlation < contrary,
    })),
    compensation: compensation(
      chain.levels,
      columns,
      ids.map((one) => shares.get(one) ?? 0),
      value,
      there.map((i) => rows.areas[first + i]!),
    ),
    doubles: doubleCounting(chain.indicators, columns, contained(id, plan)).map(({ text: _text, ...pair }) => pair),
  }
}

/** Pairs of more areas than this take too long. */
const most = 5000

/** Correlation with the index below which an indicator is said to run against it. */
const contrary = -0.1

/** Means in which a point in one part makes up for one in another, whatever the area. */
const straight: readonly Level['aggregate']['method'][] = ['mean', 'sum', 'restandardised-sum']

function weighedBy(levels: readonly Level[]): IndexStructure['weighed'] {
  if (levels.some(({ aggregate }) => aggregate.method === 'benefit-of-the-doubt')) return 'own'
  return levels.some(({ weigh }) => estimated(weigh.method)) ? 'estimated' : 'agreed'
}

/**
 * Places of the areas by the index and by order alone, as far as they differ. Null where the index knows nothing but order,
 * or no weights that are the same for all areas.
 */
function compensation(
  levels: readonly Level[],
  columns: readonly Float64Array[],
  weights: readonly number[],
  value: Float64Array,
  areas: readonly string[],
): IndexStructure['compensation'] {
  if (columns.length < 2 || areas.length < 2 || areas.length > most) return null
  const methods = levels.map(({ aggregate }) => aggregate.method)
  if (methods.includes('benefit-of-the-doubt') || methods.every((method) => method === 'copeland')) return null
  const { gain } = compensability({ columns, weights: Float64Array.from(weights) }, value)
  const order = Array.from(gain.keys()).sort((a, b) => gain[b]! - gain[a]!)
  const ends = [order[0]!, order.at(-1)!].filter((i) => gain[i] !== 0)
  return {
    full: methods.every((method) => straight.includes(method)),
    shift: gain.reduce((sum, places) => sum + Math.abs(places), 0) / gain.length,
    most: ends.map((i) => ({ raum: raumId(areas[i]!), places: gain[i]! })),
  }
}

/** Why not, where there are no more areas than indicators, or one does not vary. */
function components(
  ids: readonly string[],
  columns: readonly Float64Array[],
  parallel: IndexPlan['parallel'],
): IndexStructure['components'] {
  if (parallel === null)
    return { reason: { de: 'der Index hat nur einen Indikator', en: 'the index has only one indicator' } }
  try {
    const { areas, eigenvalues, explained, loadings } = principalComponents(ids, columns)
    const chance = chanceEigenvalues(areas, ids.length, parallel)
    const below = eigenvalues.findIndex((value, c) => value <= chance[c]!)
    const list = Array.from(eigenvalues, (eigenvalue, c) => ({
      eigenvalue,
      chance: chance[c]!,
      share: explained[c]!,
      // All of them are everything, whatever rounding says
      cumulated: 1 - sum(explained.subarray(c + 1)),
      loadings: Array.from(loadings[c]!),
    }))
    return { kept: below < 0 ? list.length : below, ...parallel, list }
  } catch (error) {
    if (error instanceof AtlasError) return { reason: whyNone(error.findings[0]!) }
    throw error
  }
}

const whyNone = ({ found, expected }: Finding): Text =>
  expected ? { de: `${found.de}; gebraucht: ${expected.de}`, en: `${found.en}; needed: ${expected.en}` } : found

/** What the plan says is contained, and indicators that count the same column. */
function contained(id: string, plan: Plan): Readonly<Record<string, readonly string[]>> {
  const { chain, contains } = plan.index[id]!
  const counts = chain.indicators.map((one) => {
    const { value } = plan.indicators[one.id]!
    return { id: one.id, columns: value.kind === 'rate' ? value.numerator : [] }
  })
  const pairs = counts.flatMap((one, k) =>
    counts.slice(k + 1).flatMap((other) => {
      const shared = one.columns.some((column) => other.columns.includes(column))
      const known = [contains[one.id], contains[other.id]].some(
        (list) => list?.includes(one.id) || list?.includes(other.id),
      )
      return shared && !known ? [[one.id, other.id] as const] : []
    }),
  )
  const out: Record<string, string[]> = Object.fromEntries(
    Object.entries(contains).map(([own, list]) => [own, [...list]]),
  )
  for (const [first, second] of pairs) out[first] = [...(out[first] ?? []), second]
  return out
}
