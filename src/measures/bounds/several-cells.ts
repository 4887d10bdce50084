import { sum } from '../../math/sum.ts'
import { nest } from './nest.ts'
import type { Ranges } from './partly.ts'

/** What is known of several groups that nobody belongs to twice; of all persons nothing more where `total` is null. */
export interface Several {
  readonly groups: readonly Ranges[]
  readonly total: Ranges | null
}

/** The persons of each group in one place in ranges, and all of them together. */
export interface Cell {
  readonly least: readonly number[]
  readonly most: readonly number[]
  readonly from: number
  readonly to: number
}

/** What is known area by area, and of the city. */
export interface Cells {
  readonly areas: readonly Cell[]
  readonly city: Cell
}

/** By place what each group and all persons tell of one another; null where nothing fits. */
export function settled({ groups, total }: Several): Cells | null {
  const sums = groups.map((ranges) => nest(ranges))
  const all = total === null ? null : nest(total)
  if (sums.some((one) => one === null) || (total !== null && all === null)) return null
  const city = narrow({
    least: sums.map((one) => one!.city.least),
    most: sums.map((one) => one!.city.most),
    from: all?.city.least ?? 0,
    to: all?.city.most ?? Infinity,
  })
  if (city === null) return null
  const areas = Array.from(groups[0]!.least, (_, i) =>
    narrow({
      least: groups.map(({ least }) => least[i]!),
      most: groups.map(({ most }, k) => Math.min(most[i]!, city.most[k]!)),
      from: total?.least[i] ?? 0,
      to: total?.most[i] ?? Infinity,
    }),
  )
  if (areas.some((one) => one === null)) return null
  return { areas: areas as readonly Cell[], city }
}

/** A group is no more than what the others leave of all, and no fewer than what is left of all when these are the most. */
function narrow({ least, most, from, to }: Cell): Cell | null {
  const [few, many] = [sum(least), sum(most)]
  const low = least.map((one, k) => Math.max(one, from - (many - most[k]!)))
  const high = most.map((one, k) => Math.min(one, to - (few - least[k]!)))
  const own = { least: low, most: high, from: Math.max(from, sum(low)), to: Math.min(to, sum(high)) }
  return own.from > own.to || low.some((one, k) => one > high[k]!) ? null : own
}
