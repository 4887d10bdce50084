import type { Vector } from '../../model/vector.ts'
import { centres, nearest } from './centres.ts'
import { kMeans, within } from './k-means.ts'
import { profiles, type Profiles } from './profiles.ts'
import { silhouette } from './silhouette.ts'
import { sharesIn, stability, type Stability } from './stability.ts'
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
  /** Columns in which high means burden; only these decide which type is number 1. All where it is not there. */
  readonly directed?: readonly boolean[]
}

/** What areas of one kind have in common. */
export interface AreaType {
  /** From 1; type 1 has the highest mean over the indicators with a direction, or the most areas where none has one. */
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
  /** The type besides its own that each area lies nearest to; 0 where there is none. */
  readonly next: Int32Array
  /** By type: share of the draws in which each area is of it; NaN where it has no type. Empty without draws. */
  readonly shares: readonly Float64Array[]
  readonly types: readonly AreaType[]
  /** Share of all differences (sum of squares) that lies between the types. */
  readonly explained: number
  /** Mean silhouette of all areas. */
  readonly distinct: number
  /** Agreement of the types with those of areas drawn anew, beyond chance (adjusted Rand); NaN without draws. */
  readonly agreement: number
  /** Means of the types in each draw, type after type; empty without draws. */
  readonly drawn: readonly Float64Array[]
}

/** So many starts in each draw: the types there are looked up, not published. */
const fewer = 10

/**
 * Types of areas with similar profiles. The columns are standardised indicators, high = burden: what is not on one
 * scale would count by its unit. Areas that lack an indicator have no type. Types are numbered by their burden, the
 * highest first; `steadyLabels` keeps the numbers of the year before. There may be fewer types than wanted where there
 * are fewer different areas. Draws divide in the same way, with ten starts at most. Says nothing of people, and would
 * find types where there are none: read `silhouette` and `stability` beside it.
 */
export function typology(columns: readonly Vector[], how: Dividing): Typology {
  const rows = profiles(columns)
  const { method, count, starts, draws, seed, directed } = how
  const divide = (some: Profiles, salt: number, most: number) =>
    method === 'ward' ? cut(ward(some), count) : kMeans(some, count, { starts: most, seed: seed + salt }).group
  const found = rows.n > 0 ? divide(rows, 0, starts) : new Int32Array(0)
  const group = byBurden(rows, found, directed ?? columns.map(() => true))
  const firm =
    draws > 0
      ? stability(rows, group, (some, draw) => divide(some, 1 + draw, Math.min(starts, fewer)), { draws, seed })
      : { jaccard: new Float64Array(0), agreement: NaN, shares: [], means: [] }
  return described(rows, group, centres(rows, group).sizes.length, firm)
}

/**
 * The types of one year looked up in another: each area belongs to the type whose mean in that year lies nearest. Columns
 * stand on the scale of that year's, in the same order. `agreement` and the stability of types are that year's. O(n² d).
 */
export function frozen(columns: readonly Vector[], { types, agreement, drawn }: Typology): Typology {
  const rows = profiles(columns)
  const means = Float64Array.from(types.flatMap((type) => [...type.means]))
  const jaccard = Float64Array.from(types, (type) => type.stability)
  const shares = sharesIn(rows, drawn)
  return described(rows, nearest(rows, means), types.length, { jaccard, agreement, shares, means: drawn })
}

function described(rows: Profiles, group: Int32Array, count: number, firm: Stability): Typology {
  const { means, sizes } = centres(rows, group, count)
  const { width, next } = silhouette(rows, group)
  const byArea = (values: ArrayLike<number>, missing: number) => {
    const out = new Float64Array(rows.areas).fill(missing)
    rows.area.forEach((at, i) => (out[at] = values[i]))
    return out
  }
  const numbers = (of: Int32Array) =>
    Int32Array.from(
      byArea(
        of.map((c) => c + 1),
        0,
      ),
    )
  return {
    type: numbers(group),
    silhouette: byArea(width, NaN),
    next: numbers(next),
    shares: firm.shares.map((share) => byArea(share, NaN)),
    types: Array.from(sizes, (areas, c) => ({
      number: c + 1,
      areas,
      means: means.slice(c * rows.d, (c + 1) * rows.d),
      silhouette: average(width.filter((_, i) => group[i] === c)),
      stability: firm.jaccard[c] ?? NaN,
    })),
    explained: 1 - within(rows, group) / within(rows, new Int32Array(rows.n)),
    distinct: average(width),
    agreement: firm.agreement,
    drawn: firm.means,
  }
}

/** Numbers groups by their mean over the directed indicators, the highest first, or by size; equal ones in the order of their rows. */
function byBurden(rows: Profiles, group: Int32Array, directed: readonly boolean[]): Int32Array {
  const { means, sizes } = centres(rows, group)
  const known = directed.includes(true)
  const burden = Array.from(sizes, (size, c) => {
    const own = means.subarray(c * rows.d, (c + 1) * rows.d)
    return known ? average(own.filter((_, k) => directed[k])) : size
  })
  const order = burden.map((_, c) => c).sort((a, b) => burden[b]! - burden[a]! || a - b)
  return group.map((c) => order.indexOf(c))
}

const average = (values: Float64Array) => values.reduce((sum, x) => sum + x, 0) / values.length
