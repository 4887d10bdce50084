import type { Vector } from '../../model/vector.ts'
import { centres } from './centres.ts'
import { kMeans, within } from './k-means.ts'
import { profiles, type Profiles } from './profiles.ts'
import { silhouette } from './silhouette.ts'
import { stability } from './stability.ts'
import { cut, ward } from './ward.ts'

export interface Dividing {
  readonly method: 'ward' | 'k-means'
  /** Types wanted. */
  readonly count: number
  /** Of k-means. */
  readonly starts: number
  /** Draws that stability rests on; 0 for none. */
  readonly draws: number
  readonly seed: number
}

/** What areas of one kind have in common. */
export interface AreaType {
  /** From 1; type 1 has the highest mean over all indicators. */
  readonly number: number
  readonly areas: number
  /** Mean of each indicator. */
  readonly means: Float64Array
  /** Mean silhouette: from −1 to 1, higher is more distinct. */
  readonly silhouette: number
  /** Share of the type that is found again in areas drawn anew; NaN without draws. */
  readonly stability: number
}

export interface Typology {
  /** Type of each area, 0 where an indicator is missing. */
  readonly type: Int32Array
  /** How well each area lies in its type, −1 to 1; NaN where it has none. */
  readonly silhouette: Float64Array
  readonly types: readonly AreaType[]
  /** Share of all differences (sum of squares) that lies between the types. */
  readonly explained: number
  /** Mean silhouette of all areas. */
  readonly distinct: number
  /** Agreement of the types with those of areas drawn anew, beyond chance (adjusted Rand); NaN without draws. */
  readonly agreement: number
}

/**
 * Types of areas with similar profiles. The columns are standardised indicators, high = burden: what is not on one
 * scale would count by its unit. Areas that lack an indicator have no type. Types are numbered by their burden, the
 * highest first; `steadyLabels` keeps the numbers of the year before. There may be fewer types than wanted where there
 * are fewer different areas. Says nothing of people, and would find types where there are none: read `silhouette` and
 * `stability` beside it.
 */
export function typology(columns: readonly Vector[], how: Dividing): Typology {
  const rows = profiles(columns)
  const { method, count, starts, draws, seed } = how
  const divide = (some: Profiles, salt: number) =>
    method === 'ward' ? cut(ward(some), count) : kMeans(some, count, { starts, seed: seed + salt }).group
  const found = rows.n > 0 ? divide(rows, 0) : new Int32Array(0)
  const group = byBurden(rows, found)
  const { means, sizes } = centres(rows, group)
  const own = silhouette(rows, group)
  const firm = draws > 0 ? stability(rows, group, (some, draw) => divide(some, 1 + draw), { draws, seed }) : null
  return {
    ...byArea(rows, group, own),
    types: Array.from(sizes, (areas, c) => ({
      number: c + 1,
      areas,
      means: means.slice(c * rows.d, (c + 1) * rows.d),
      silhouette: average(own.filter((_, i) => group[i] === c)),
      stability: firm?.jaccard[c] ?? NaN,
    })),
    explained: 1 - within(rows, group) / within(rows, new Int32Array(rows.n)),
    distinct: average(own),
    agreement: firm?.agreement ?? NaN,
  }
}

/** Numbers groups by their mean over all indicators, the highest first; equal ones in the order of their rows. */
function byBurden(rows: Profiles, group: Int32Array): Int32Array {
  const { means, sizes } = centres(rows, group)
  const burden = Array.from(sizes, (_, c) => average(means.subarray(c * rows.d, (c + 1) * rows.d)))
  const order = burden.map((_, c) => c).sort((a, b) => burden[b]! - burden[a]! || a - b)
  return group.map((c) => order.indexOf(c))
}

function byArea({ area, areas }: Profiles, group: Int32Array, own: Float64Array) {
  const type = new Int32Array(areas)
  const lies = new Float64Array(areas).fill(NaN)
  area.forEach((at, i) => {
    type[at] = group[i] + 1
    lies[at] = own[i]
  })
  return { type, silhouette: lies }
}

const average = (values: Float64Array) => values.reduce((sum, x) => sum + x, 0) / values.length
