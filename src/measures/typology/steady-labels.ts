import { matching } from './matching.ts'

/**
 * Types of this year under the numbers of last year's: each gets the number of the type with which it shares areas, so
 * that as many areas as possible keep theirs. A type without a predecessor gets the lowest number that no type of last
 * year has, nor one of those in `used`. Both from 1, 0 for an area without a type, areas in the same order.
 * O(areas + types³).
 */
export function steadyLabels(
  now: ArrayLike<number>,
  before: ArrayLike<number>,
  used: ReadonlySet<number> = new Set(),
): Int32Array {
  const known = (of: ArrayLike<number>) => [...new Set(Array.from(of))].filter((t) => t > 0).sort((a, b) => a - b)
  const [rows, columns] = [known(now), known(before)]
  const shared = new Float64Array(rows.length * columns.length)
  for (let i = 0; i < now.length; i++) {
    if (now[i] > 0 && before[i] > 0) shared[rows.indexOf(now[i]) * columns.length + columns.indexOf(before[i])]++
  }
  const found = matching(shared, rows.length, columns.length)
  let free = 1
  const label = new Map(
    rows.map((type, r) => {
      const c = found[r]
      // No area in common: chance alone would have lent it a number
      if (c >= 0 && shared[r * columns.length + c] > 0) return [type, columns[c]!]
      while (columns.includes(free) || used.has(free)) free++
      return [type, free++]
    }),
  )
  return Int32Array.from(now, (type) => label.get(type) ?? 0)
}
