import { sum } from '../../math/sum.ts'
import { bounds } from './bounds.ts'
import { entropyEnds } from './outer-ends.ts'
import { kindsOf } from './outer.ts'
import { among, isKnown, type Partly } from './partly.ts'
import { raised } from './raised.ts'

/** Between what a number lies, and whether there is a table for either end. */
export interface Interval {
  readonly lower: number
  readonly upper: number
  readonly sharp: boolean
}

/** The same of M, in nats, and of H. */
export interface PartBounds {
  readonly M: Interval
  readonly H: Interval
}

/** A level above the areas: the place of each area's parent, of `n`; the highest level first. */
export interface Above {
  readonly of: readonly number[]
  readonly n: number
}

/**
 * Bounds of the parts of M and H between the areas of the highest level, between those of each level within the one
 * above, and last between all areas within the lowest level, for all tables of whole persons that are compatible with what
 * is told; null where there is none. What lies between the areas of a level is M of their sums, with bounds of its own.
 * A part within is the difference of two such and lies between the differences of their ends; where all persons are known
 * it is also the mean of M inside each area of the level above, each of which has bounds of its own. Valid, and sharp for
 * the highest level alone. Theil (1972), Statistical Decomposition Analysis.
 */
export function nestedBounds(told: Partly, levels: readonly Above[]): readonly PartBounds[] | null {
  const all = levels.map(({ of, n }) => raised(told, of, n))
  const each = [...all, { told, complete: true }].map((own) => {
    const [M, H] = ['mutual-information', 'theil-h'].map((id) => own && bounds(id, own.told))
    if (!own || !M || !H) return null
    return { told: own.told, M: interval(M, own.complete), H: interval(H, own.complete) }
  })
  const kinds = kindsOf(told)
  if (kinds === null) return null
  const [least, most] = entropyEnds(...kinds)
  const parts: PartBounds[] = []
  for (const [k, now] of each.entries()) {
    const before = k === 0 ? undefined : each[k - 1]
    if (now === null || before === null) return null
    if (before === undefined) {
      parts.push({ M: now.M, H: now.H })
      continue
    }
    const inside = insideOf(now.told, parentsOf(levels[k], levels[k - 1]!), levels[k - 1]!.n)
    const M = narrow(difference(now.M, before.M), inside)
    const H = narrow(difference(now.H, before.H), [M.lower / most, least === 0 ? 1 : M.upper / least])
    parts.push({ M, H })
  }
  return parts
}

const interval = ({ lower, upper, sharp }: Interval, complete: boolean): Interval => ({
  lower,
  upper,
  sharp: sharp && complete,
})

const difference = (all: Interval, between: Interval): readonly [number, number] => [
  all.lower - between.upper,
  all.upper - between.lower,
]

/** No part is below 0, and the ends of both hold; what is not known of the other (NaN) says nothing. */
const narrow = (one: readonly [number, number], other: readonly [number, number] | null): Interval => ({
  lower: Math.max(0, ...[one[0], other?.[0] ?? 0].filter((end) => !Number.isNaN(end))),
  upper: Math.min(...[one[1], other?.[1] ?? Infinity].map((end) => (Number.isNaN(end) ? Infinity : end))),
  sharp: false,
})

/** In which area of the level above each area of a level lies; of the areas themselves where none is given. */
function parentsOf(level: Above | undefined, above: Above): readonly number[] {
  if (level === undefined) return above.of
  const parents = new Array<number>(level.n).fill(0)
  level.of.forEach((at, i) => (parents[at] = above.of[i]!))
  return parents
}

/** Mean of M inside the areas above, weighed with their persons; null where these are not known. */
function insideOf(told: Partly, parents: readonly number[], n: number): readonly [number, number] | null {
  if (told.against === 'other' || !isKnown(told.compared)) return null
  const persons = told.compared.least
  const all = sum(persons)
  let [lower, upper] = [0, 0]
  for (let at = 0; at < n; at++) {
    const own = parents.flatMap((parent, i) => (parent === at ? [i] : []))
    const part = sum(own, (i) => persons[i]!) / all
    if (!(part > 0)) continue
    const M = bounds('mutual-information', {
      ...told,
      group: among(told.group, own),
      compared: among(told.compared, own),
    })
    if (M === null) return null
    lower += part * M.lower
    upper += part * M.upper
  }
  return [lower, upper]
}
