/** Numbers of a bucket that are put in order one by one; more are left to the engine's own sort. */
const few = 48

/**
 * Places of n numbers, 1 the highest, equal ones sharing the best (1, 2, 2, 4), made to be asked for ten thousand times:
 * nothing is allocated. No NaN among them; if there is one, all places mean nothing. O(n) where they are spread about,
 * else O(n log n).
 */
export function ranker(n: number): (values: Float64Array, places: Int32Array) => void {
  const ascending = new Float64Array(n)
  const bucket = new Int32Array(n)
  // where the numbers of each of n equal intervals begin, and one beyond
  const start = new Int32Array(n + 2)
  return (values, places) => {
    let [low, high] = [Infinity, -Infinity]
    for (let i = 0; i < n; i++) {
      if (values[i] < low) low = values[i]
      if (values[i] > high) high = values[i]
    }
    const scale = high > low ? (n - 1) / (high - low) : 0
    start.fill(0)
    for (let i = 0; i < n; i++) {
      bucket[i] = Math.floor((values[i] - low) * scale)
      start[bucket[i] + 2]++
    }
    let most = 0
    for (let k = 2; k < n + 2; k++) {
      if (start[k] > most) most = start[k]
      start[k] += start[k - 1]
    }
    // the beginning of a bucket moves on with what is put in, to where the next one begins
    for (let i = 0; i < n; i++) ascending[start[bucket[i] + 1]++] = values[i]
    if (most > few) ascending.sort()
    else insert(ascending)
    for (let i = 0; i < n; i++) {
      let from = start[bucket[i]]
      let to = start[bucket[i] + 1]
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

/** Orders numbers of which each is near its place. */
function insert(values: Float64Array): void {
  for (let k = 1; k < values.length; k++) {
    const own = values[k]
    let at = k
    for (; at > 0 && values[at - 1] > own; at--) values[at] = values[at - 1]
    values[at] = own
  }
}
