import { sum } from '../../math/sum.ts'
import { quantiles } from '../../math/quantiles.ts'
import type { Measure, Values } from '../../model/measure.ts'
import type { Vector } from '../../model/vector.ts'

interface City {
  readonly group: Vector
  readonly total: Vector
}

/** What a city keeps while it takes the other's distribution: see `counterfactual`. */
export type Swap = 'composition' | 'share' | 'dual-composition'

export interface Counterfactual {
  /** The measure in the first and the second city as they are. */
  readonly first: number
  readonly second: number
  /** In the map of one with the composition of the other. */
  readonly firstMap: number
  readonly secondMap: number
  /** Parts of first − second: by the map (sizes and places of areas) and by composition (who lives there). */
  readonly spatial: number
  readonly attribute: number
}

/**
 * Why two cities, or two years, differ: each area takes, by its rank, the share that has the same rank in the other city.
 * `composition` gives it the share of the group among its persons, `dual-composition` that of the rest as well,
 * `share` its part of each of the two. The parts are averaged over both ways round (Shapley), so that they add up.
 *
 * Cortes, Rey, Knaap & Wolf (2020), Journal of Geographical Systems 22, 431–459; as in PySAL. Areas without persons have
 * share 0 there and here. For measures of group, rest and total. O(n log n).
 */
export function counterfactual(
  measure: Measure<'group' | 'other' | 'total'>,
  one: City,
  two: City,
  swap: Swap,
  given: Partial<Values<string>> = {},
): Counterfactual {
  const value = ({ group, total }: City) =>
    measure.compute({ group, total, other: Float64Array.from(total, (t, i) => t - group[i]!) }, given)
  const [first, second] = [value(one), value(two)]
  const [firstMap, secondMap] = [value(taking(one, two, swap)), value(taking(two, one, swap))]
  return {
    first,
    second,
    firstMap,
    secondMap,
    spatial: (first - secondMap + (firstMap - second)) / 2,
    attribute: (first - firstMap + (secondMap - second)) / 2,
  }
}

/** The city with the distribution of the other, rank by rank. */
function taking(own: City, other: City, swap: Swap): City {
  const rest = ({ group, total }: City) => Float64Array.from(total, (t, i) => t - group[i]!)
  const matched = (mine: Vector, theirs: Vector) => quantiles(theirs, percentRanks(mine))
  const shares = ({ group, total }: City) => Float64Array.from(group, (g, i) => (total[i]! > 0 ? g / total[i]! : 0))
  const parts = (v: Vector) => {
    const all = sum(v)
    return Float64Array.from(v, (n) => n / all)
  }
  if (swap === 'share') {
    // Matched parts need not add up to 1; both groups keep their size
    const sized = (mine: Vector, theirs: Vector) => {
      const taken = matched(parts(mine), parts(theirs))
      const [persons, all] = [sum(mine), sum(taken)]
      return taken.map((p) => (p / all) * persons)
    }
    const group = sized(own.group, other.group)
    const others = sized(rest(own), rest(other))
    return { group, total: group.map((g, i) => g + others[i]!) }
  }
  const group = matched(shares(own), shares(other)).map((p, i) => p * own.total[i]!)
  if (swap === 'composition') return { group, total: own.total }
  const remaining = (city: City) => shares({ group: rest(city), total: city.total })
  const others = matched(remaining(own), remaining(other)).map((p, i) => p * own.total[i]!)
  return { group, total: group.map((g, i) => g + others[i]!) }
}

/** Rank in parts of n, lowest first; equal values share the mean of their ranks. */
function percentRanks(values: Vector): number[] {
  const n = values.length
  const order = Array.from(values, (_, i) => i).sort((i, j) => values[i]! - values[j]!)
  const ranks = new Array<number>(n)
  for (let from = 0; from < n;) {
    let to = from
    while (to < n && values[order[to]!] === values[order[from]!]) to++
    for (let k = from; k < to; k++) ranks[order[k]!] = (from + to + 1) / 2 / n
    from = to
  }
  return ranks
}
