/** Ascending place of each number, equal numbers sharing the mean of their places (1, 2.5, 2.5, 4). NaN of NaN. O(n log n). */
export function midRank(values: ArrayLike<number>): Float64Array {
  const order = Array.from(values, (_, i) => i)
    .filter((i) => !Number.isNaN(values[i]))
    .sort((a, b) => values[a] - values[b])
  const places = new Float64Array(values.length).fill(NaN)
  for (let start = 0; start < order.length;) {
    let end = start
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++
    for (let p = start; p < end; p++) places[order[p]!] = (start + 1 + end) / 2
    start = end
  }
  return places
}
