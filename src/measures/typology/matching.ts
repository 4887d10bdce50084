/**
 * Gives each row a column of its own so that the sum of what they bring together is the largest there is; −1 for rows
 * that get none, where there are more rows than columns. `worth` holds row after row. Of equally good answers always
 * the same. O(n³), the Hungarian method by shortest paths: Kuhn (1955), Naval Research Logistics Quarterly 2, 83–97;
 * Jonker & Volgenant (1987), Computing 38, 325–340.
 */
export function matching(worth: ArrayLike<number>, rows: number, columns: number): Int32Array {
  // Square, with nothing to gain where there is nothing
  const n = Math.max(rows, columns)
  const cost = (r: number, c: number) => (r < rows && c < columns ? -worth[r * columns + c] : 0)
  const rowPrice = new Float64Array(n + 1)
  const columnPrice = new Float64Array(n + 1)
  const rowOf = new Int32Array(n + 1).fill(-1) // by column; column n is where a new row starts
  for (let row = 0; row < n; row++) {
    const slack = new Float64Array(n).fill(Infinity)
    const from = new Int32Array(n).fill(n)
    const seen = new Uint8Array(n + 1)
    rowOf[n] = row
    let at = n
    do {
      seen[at] = 1
      const r = rowOf[at]
      let [step, next] = [Infinity, -1]
      for (let c = 0; c < n; c++) {
        if (seen[c]) continue
        const reduced = cost(r, c) - rowPrice[r] - columnPrice[c]
        if (reduced < slack[c]) [slack[c], from[c]] = [reduced, at]
        if (slack[c] < step) [step, next] = [slack[c], c]
      }
      for (let c = 0; c <= n; c++) {
        if (seen[c]) {
          rowPrice[rowOf[c]] += step
          columnPrice[c] -= step
        } else if (c < n) slack[c] -= step
      }
      at = next
    } while (rowOf[at] >= 0)
    while (at !== n) {
      rowOf[at] = rowOf[from[at]]
      at = from[at]
    }
  }
  const out = new Int32Array(rows).fill(-1)
  for (let c = 0; c < columns; c++) if (rowOf[c] >= 0 && rowOf[c] < rows) out[rowOf[c]] = c
  return out
}
