import type { Crosswalk } from '../../model/crosswalk.ts'
import type { Level } from '../../model/level.ts'

/** What the weights of one old area may differ from 1 by rounding. */
const rounding = 1e-9

/** A crosswalk to the areas of a higher level. An old area that is split within one of them comes there whole. O(parts). */
export function coarser(crosswalk: Crosswalk, { units, parent }: Level): Crosswalk {
  const shares = units.map(() => new Map<number, number>())
  crosswalk.parts.forEach((own, i) => {
    const into = shares[parent[i]!]!
    for (const { old, weight } of own) into.set(old, (into.get(old) ?? 0) + weight)
  })
  const whole = (weight: number) => (Math.abs(weight - 1) <= rounding ? 1 : weight)
  const parts = shares.map((own) =>
    [...own].sort(([a], [b]) => a - b).map(([old, weight]) => ({ old, weight: whole(weight) })),
  )
  return { ...crosswalk, to: units, parts }
}
