import type { Values } from '../../model/measure.ts'
import type { Bounds } from './ends.ts'
import { nest } from './nest.ts'
import { ends, type Kind } from './outer-ends.ts'
import type { Partly, Ranges } from './partly.ts'

/**
 * Bounds put together from ends of parts: members of the group and others are taken to vary by themselves within what
 * is known of them. Every compatible table lies within; sharp only by chance. O(n log n).
 */
export function outer(id: string, partly: Partly, given: Partial<Values<string>> = {}): Bounds | null {
  const kinds = kindsOf(partly)
  if (kinds === null) return null
  const { range, of } = ends[id]!
  const [lower, upper] = of(...kinds, given)
  const inside = (value: number) => Math.max(range[0], Math.min(range[1], value))
  return { lower: inside(lower), upper: inside(upper), sharp: false, tables: null }
}

/** Members of the group and others, each by themselves; null where no table is compatible. */
export function kindsOf({ against, group: counted, compared: beside }: Partly): readonly [Kind, Kind] | null {
  const [group, compared] = [kind(counted), kind(beside)]
  if (group === null || compared === null) return null
  const other = against === 'other' ? compared : rest(compared, group)
  return other && [group, other]
}

function kind({ least, most, ...ranges }: Ranges): Kind | null {
  const order = nest({ least, most, ...ranges })
  return order && { least, most, sumLeast: order.city.least, sumMost: order.city.most }
}

/** Everybody who does not belong to the group. */
function rest(total: Kind, group: Kind): Kind | null {
  const least = Float64Array.from(total.least, (t, i) => Math.max(0, t - group.most[i]))
  const most = Float64Array.from(total.most, (t, i) => t - group.least[i])
  const sumLeast = Math.max(0, total.sumLeast - group.sumMost)
  const sumMost = total.sumMost - group.sumLeast
  return sumMost < 0 || most.some((persons) => persons < 0) ? null : { least, most, sumLeast, sumMost }
}
