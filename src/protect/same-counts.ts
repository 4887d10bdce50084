/**
 * Whether a count, with another one `added`, equals a third wherever all are there, but for rounding; in nothing, nothing
 * is equal. Looks at the first `n` areas. O(n), mostly less.
 */
export function sameCounts(
  count: ArrayLike<number>,
  whole: ArrayLike<number>,
  n: number,
  added?: ArrayLike<number>,
): boolean {
  let both = 0
  for (let i = 0; i < n; i++) {
    const sum = count[i]! + (added ? added[i]! : 0)
    const all = whole[i]!
    if (Number.isNaN(sum) || Number.isNaN(all)) continue
    if (Math.abs(sum - all) > 1e-9 * Math.max(1, Math.abs(all))) return false
    both++
  }
  return both > 0
}
