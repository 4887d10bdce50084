import { nest } from './nest.ts'
import { narrowed, type Partly, type Ranges, type Sum } from './partly.ts'

/**
 * What is known of persons on a higher level: every area of it has the range that its own areas and sums allow, and
 * keeps the sums that hold whole areas of it. `parent` gives the place of each area's parent, of `n`. Not `complete`
 * where a sum cuts through a parent and finds no place there, or where both kinds are open, so that what one tells of
 * the other is lost. Null where no table fits. O(areas of all sums).
 */
export function raised(
  told: Partly,
  parent: ArrayLike<number>,
  n: number,
): { readonly told: Partly; readonly complete: boolean } | null {
  const { against, group, compared } = narrowed(told)
  const [above, beside] = [upward(group, parent, n), upward(compared, parent, n)]
  if (above === null || beside === null) return null
  return {
    told: { against, group: above.ranges, compared: beside.ranges },
    complete: above.complete && beside.complete,
  }
}

/** What the ranges of areas, and sums inside them, say of the areas of a higher level. */
export function upward(
  { least, most, sums }: Ranges,
  parent: ArrayLike<number>,
  n: number,
): { readonly ranges: Ranges; readonly complete: boolean } | null {
  const members: number[][] = Array.from({ length: n }, () => [])
  for (let i = 0; i < least.length; i++) members[parent[i]].push(i)
  const parents = sums.map(({ areas }) => [...new Set(Array.from(areas, (i) => parent[i]))])
  const inside = sums.filter((_, k) => parents[k].length === 1)
  const over = sums.flatMap((one, k): Sum[] => {
    const whole = parents[k].reduce((count, at) => count + members[at].length, 0) === one.areas.length
    return parents[k].length > 1 && whole ? [{ ...one, areas: parents[k] }] : []
  })
  const nests = members.map((own, at) => nest(part({ least, most, sums: inside }, own, (i) => parent[i] === at)))
  if (nests.some((one) => one === null)) return null
  return {
    ranges: {
      least: nests.map((one) => one!.city.least),
      most: nests.map((one) => one!.city.most),
      sums: over,
    },
    complete:
      nests.every((one) => one!.complete) &&
      parents.filter(({ length }) => length > 0).length === inside.length + over.length,
  }
}

function part({ least, most, sums }: Ranges, own: readonly number[], within: (i: number) => boolean): Ranges {
  const at = new Map(own.map((i, k) => [i, k]))
  return {
    least: own.map((i) => least[i]),
    most: own.map((i) => most[i]),
    sums: sums.flatMap((one) =>
      within(one.areas[0]) ? [{ ...one, areas: Array.from(one.areas, (i) => at.get(i)!) }] : [],
    ),
  }
}
