/** The numbers that are there (NaN is left out), ascending. O(n log n), natively. */
export function ascending(values: ArrayLike<number>): Float64Array {
  // A typed array sorts by number, without a comparison of ours, and NaN to the end
  const list = Float64Array.from(values).sort()
  let n = list.length
  while (n > 0 && Number.isNaN(list[n - 1])) n--
  return list.subarray(0, n)
}
