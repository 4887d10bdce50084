/**
 * Kendall's τ_b over the rows where both are there (NaN is left out): pairs of areas in the same order less
 * those in the opposite, corrected for ties; −1 to 1. NaN where one column does not vary.
 * Knight (1966), Journal of the American Statistical Association 61, 436–439. O(n log n).
 */
export function kendall(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const order = Array.from(x, (_, i) => i)
    .filter((i) => !Number.isNaN(x[i]) && !Number.isNaN(y[i]))
    .sort((a, b) => x[a] - x[b] || y[a] - y[b])
  const n = order.length
  const list = Float64Array.from(order, (i) => y[i])
  const tiedX = pairs(order, (a, b) => x[a] === x[b])
  const tiedBoth = pairs(order, (a, b) => x[a] === x[b] && y[a] === y[b])
  const swaps = inversions(list, new Float64Array(n), 0, n)
  // `inversions` has sorted the list
  const tiedY = pairs(Array.from(list), (a, b) => a === b)
  const all = (n * (n - 1)) / 2
  return (all - tiedX - tiedY + tiedBoth - 2 * swaps) / Math.sqrt(all - tiedX) / Math.sqrt(all - tiedY)
}

/** Pairs within runs of equal neighbours. */
function pairs(list: readonly number[], equal: (a: number, b: number) => boolean): number {
  let total = 0
  let run = 0
  for (let i = 1; i < list.length; i++) {
    run = equal(list[i - 1]!, list[i]!) ? run + 1 : 0
    total += run
  }
  return total
}

/** Sorts list[from, to) by merging and counts the pairs that stood the wrong way round. */
function inversions(list: Float64Array, spare: Float64Array, from: number, to: number): number {
  if (to - from < 2) return 0
  const middle = (from + to) >>> 1
  let count = inversions(list, spare, from, middle) + inversions(list, spare, middle, to)
  let [left, right] = [from, middle]
  for (let k = from; k < to; k++) {
    if (left < middle && (right >= to || list[left] <= list[right])) spare[k] = list[left++]
    else {
      count += middle - left
      spare[k] = list[right++]
    }
  }
  list.set(spare.subarray(from, to), from)
  return count
}
