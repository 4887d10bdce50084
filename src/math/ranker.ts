/**
 * Places of n numbers, 1 the highest, equal ones sharing the best (1, 2, 2, 4), made to be asked for ten thousand times:
 * nothing is allocated. No NaN among them; if there is one, all places mean nothing. O(n log n), most of it native.
 */
export function ranker(n: number): (values: Float64Array, places: Int32Array) => void {
  const ascending = new Float64Array(n)
  const buckets = Math.max(1, n)
  const start = new Int32Array(buckets + 1)
  return (values, places) => {
    ascending.set(values)
    ascending.sort()
    const low = ascending[0]
    const scale = ascending[n - 1] > low ? (buckets - 1) / (ascending[n - 1] - low) : 0
    // where the numbers of each of n equal intervals begin
    let bucket = 0
    for (let k = 0; k < n; k++) {
      const own = Math.floor((ascending[k] - low) * scale)
      while (bucket <= own) start[bucket++] = k
    }
    while (bucket <= buckets) start[bucket++] = n
    for (let i = 0; i < n; i++) {
      const own = Math.floor((values[i] - low) * scale)
      let from = start[own]
      let to = start[own + 1]
      // the first number above values[i]
      while (from < to) {
        const middle = (from + to) >>> 1
        if (ascending[middle] <= values[i]) from = middle + 1
        else to = middle
      }
      places[i] = n - from + 1
    }
  }
}
