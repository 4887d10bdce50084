/**
 * How far two divisions of the same rows agree beyond chance: 1 the same, 0 as expected by lot, below 0 less than that.
 * 1 where both put every row alone, or all into one group, as with one row. O(n).
 * Hubert & Arabie (1985), Journal of Classification 2, 193–218.
 */
export function adjustedRand(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length < 2) return 1
  const both = pairsIn(Array.from(a, (c, i) => `${c} ${b[i]}`))
  const [first, second] = [pairsIn(Array.from(a)), pairsIn(Array.from(b))]
  const all = (a.length * (a.length - 1)) / 2
  const expected = (first * second) / all
  const most = (first + second) / 2
  return most === expected ? 1 : (both - expected) / (most - expected)
}

/** Pairs of rows that are in the same group. */
function pairsIn(group: readonly (number | string)[]): number {
  const sizes = new Map<number | string, number>()
  for (const c of group) sizes.set(c, (sizes.get(c) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}
