import { matching } from './matching.ts'

/**
 * Types of this year under the numbers of last year's: each gets the number of the type with which it shares areas, so
 * that as many areas as possible keep theirs. A type without a predecessor that is made, by more than half, of areas whose
 * type is gone (`gone`: its number, 0 where there is none) comes back under that number; any other gets the lowest number
 * that no type of last year has, nor one of those in `used`. All from 1, 0 for an area without a type, areas in the same
 * order. O(areas + types³).
 */
export function steadyLabels(
  now: ArrayLike<number>,
  before: ArrayLike<number>,
  used: ReadonlySet<number> = new Set(),
  gone: ArrayLike<number> = new Int32Array(now.length),
): Int32Array {
  const rows = known(now)
  // No area in common: chance alone would have lent it a number
  const label = successors(now, before, rows, (shared) => shared > 0)
  const orphans = rows.filter((type) => !label.has(type))
  const areas = (type: number) => Array.from(now).filter((one) => one === type).length
  for (const [type, number] of successors(now, gone, orphans, (shared, type) => 2 * shared > areas(type)))
    label.set(type, number)
  const taken = new Set([...known(before), ...used, ...label.values()])
  let free = 1
  for (const type of orphans) {
    if (label.has(type)) continue
    while (taken.has(free)) free++
    label.set(type, free++)
  }
  return Int32Array.from(now, (type) => label.get(type) ?? 0)
}

const known = (of: ArrayLike<number>) => [...new Set(Array.from(of))].filter((t) => t > 0).sort((a, b) => a - b)

/** Of each of some types of now the type of then that it is matched with, where they share `enough` areas. */
function successors(
  now: ArrayLike<number>,
  then: ArrayLike<number>,
  rows: readonly number[],
  enough: (shared: number, type: number) => boolean,
): Map<number, number> {
  const columns = known(then)
  const shared = new Float64Array(rows.length * columns.length)
  for (let i = 0; i < now.length; i++) {
    const [r, c] = [rows.indexOf(now[i]), columns.indexOf(then[i])]
    if (r >= 0 && c >= 0) shared[r * columns.length + c]++
  }
  const found = matching(shared, rows.length, columns.length)
  return new Map(
    rows.flatMap((type, r) => {
      const c = found[r]
      return c >= 0 && enough(shared[r * columns.length + c], type) ? [[type, columns[c]!] as const] : []
    }),
  )
}
