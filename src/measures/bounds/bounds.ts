import type { Values } from '../../model/measure.ts'
import type { Bounds } from './ends.ts'
import { extreme } from './extreme.ts'
import { nest } from './nest.ts'
import { openSide, type OpenSide } from './open-side.ts'
import { outer } from './outer.ts'
import type { Partly } from './partly.ts'
import { ruleOf, type Rule } from './rules.ts'
import { affordable, work } from './work.ts'

/**
 * Bounds of a measure in `ends` where counts are suppressed or rounded; null where no table is compatible.
 *
 * A measure with a rule is a sum over areas of a function of the persons of one area, once the sum of the city is
 * fixed; it is the faster where that is convex. So areas are added one by one to what the areas before cost at least, or at most, for each number of persons
 * they have together (dynamic programming; Bellman 1957), nest by nest where sums of higher levels are known, and for
 * each number of persons the city may have. Sharp where either kind of counts is known everywhere and known sums are
 * nested. Where sums lie across others some are left out; where both kinds are open, or `work` is not affordable, the
 * ends are put together from the ends of parts: valid, wider than need be and labelled so.
 *
 * With S persons between the ends of all areas together: the lower end O(n + S log S), the upper end O(n + S²), or less
 * where areas have two possible numbers or stay on one side of evenness; evenness measures as often as the city may have
 * numbers of persons.
 */
export function bounds(id: string, partly: Partly, given: Partial<Values<string>> = {}): Bounds | null {
  const rule = ruleOf(id, given)
  const side = openSide(partly)
  if (side === null || rule === undefined) return outer(id, partly, given)
  const order = nest(side.open)
  if (order === null) return null
  if (work(rule, side, order.city) > affordable) return outer(id, partly, given)
  const ends = [extreme(rule, side, order.city, 1), extreme(rule, side, order.city, -1)] as const
  const [least, most] = ends
  if (least === null || most === null) return { lower: NaN, upper: NaN, sharp: true, tables: null }
  return {
    lower: value(rule, side, least),
    upper: value(rule, side, most),
    sharp: order.complete,
    tables: order.complete ? [least, most] : null,
  }
}

/** By the measure itself, so that a table that is fully known has the value it has elsewhere. */
function value({ measure }: Rule, side: OpenSide, table: Float64Array): number {
  const group = table.map((x, i) => side.group(i, x))
  const other = table.map((x, i) => side.other(i, x))
  return measure.compute({ group, other, total: group.map((g, i) => g + other[i]) })
}
