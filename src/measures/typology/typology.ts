import type { Vector } from '../../model/vector.ts'
import { centres, nearest } from './centres.ts'
import { divide, divideAgain, type Dividing } from './divide.ts'
import { within } from './k-means.ts'
import type { Placed } from './mixture.ts'
import { profiles, type Profiles } from './profiles.ts'
import { silhouette } from './silhouette.ts'
import { sharesIn, stability, type Stability } from './stability.ts'

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
  /** Of each draw, to which type areas belong; empty without draws. */
  readonly drawn: Stability['placers']
  /** Where types are probable, not certain: what a mixture says; null of other methods. */
  readonly mixture: TypeMixture | null
}

/** Types as a mixture of normal distributions. */
export interface TypeMixture {
  readonly logLikelihood: number
  /** Lower is better. */
  readonly bic: number
  /** By type: its share of the areas, and by area its density there and the probability that the area is of it (NaN without a type). */
  readonly types: readonly Placed[]
  /** Numbers of types that were held from shrinking onto a few areas. */
  readonly held: readonly number[]
  /** The types at other areas. */
  readonly place: (rows: Profiles) => readonly Placed[]
}

/**
 * Types of areas with similar profiles. The columns are standardised indicators, high = burden: what is not on one
 * scale would count by its unit. Areas that lack an indicator have no type. Types are numbered by their burden, the
 * highest first; `steadyLabels` keeps the numbers of the year before. There may be fewer types than wanted where there
 * are fewer different areas. Says nothing of people, and would
 * find types where there are none: read `silhouette` and `stability` beside it.
 */
export function typology(columns: readonly Vector[], how: Dividing): Typology {
  const rows = profiles(columns)
  const { draws, seed } = how
  const found = divide(rows, how)
  const order = byBurden(rows, found.group, how.directed ?? columns.map(() => true))
  const group = found.group.map((c) => order.indexOf(c))
  const firm =
    draws > 0
      ? stability(rows, group, (some, draw) => divideAgain(some, how, found, draw), { draws, seed })
      : { jaccard: new Float64Array(0), agreement: NaN, shares: [], placers: [] }
  const { mixture } = found
  return described(
    rows,
    group,
    order.length,
    firm,
    mixture && {
      logLikelihood: mixture.logLikelihood,
      bic: mixture.bic,
      held: order.flatMap((c, type) => (mixture.held[c] ? [type + 1] : [])),
      place: (others) => {
        const placed = mixture.place(others)
        return order.map((c) => placed[c]!)
      },
    },
  )
}

/**
 * The types of one year looked up in another: each area belongs to the type whose mean in that year lies nearest, or that is
 * most probable by the mixture of that year. Columns stand on the scale of that year's, in the same order. `agreement` and
 * the stability of types are that year's. O(n² d).
 */
export function frozen(columns: readonly Vector[], { types, agreement, drawn, mixture }: Typology): Typology {
  const rows = profiles(columns)
  const means = Float64Array.from(types.flatMap((type) => [...type.means]))
  const jaccard = Float64Array.from(types, (type) => type.stability)
  const shares = sharesIn(rows, types.length, drawn)
  const group = mixture ? likeliest(mixture.place(rows), rows.n) : nearest(rows, means)
  return described(rows, group, types.length, { jaccard, agreement, shares, placers: drawn }, mixture)
}

const likeliest = (placed: readonly Placed[], n: number): Int32Array =>
  new Int32Array(n).map((_, i) => {
    const chances = placed.map(({ probability }) => probability[i]!)
    return chances.indexOf(Math.max(...chances))
  })

function described(
  rows: Profiles,
  group: Int32Array,
  count: number,
  firm: Stability,
  mixture: Omit<TypeMixture, 'types'> | null,
): Typology {
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
    drawn: firm.placers,
    mixture: mixture && {
      ...mixture,
      types: mixture.place(rows).map(({ share, density, probability }) => ({
        share,
        density: byArea(density, NaN),
        probability: byArea(probability, NaN),
      })),
    },
  }
}

/** Groups by their mean over the directed indicators, the highest first, or by size; equal ones in the order of their rows. */
function byBurden(rows: Profiles, group: Int32Array, directed: readonly boolean[]): readonly number[] {
  const { means, sizes } = centres(rows, group)
  const known = directed.includes(true)
  const burden = Array.from(sizes, (size, c) => {
    const own = means.subarray(c * rows.d, (c + 1) * rows.d)
    return known ? average(own.filter((_, k) => directed[k])) : size
  })
  return burden.map((_, c) => c).sort((a, b) => burden[b]! - burden[a]! || a - b)
}

const average = (values: Float64Array) => values.reduce((sum, x) => sum + x, 0) / values.length
