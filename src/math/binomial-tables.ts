import { binomialDensity } from './binomial-density.ts'

/** Draws a number of hits from law i by one random number u in [0, 1). */
export type Tables = (i: number, u: number) => number

/**
 * Binomial laws of n[i] draws with one probability p, or with p[i] each, tabled to be drawn from many times: a draw is one
 * look-up by inversion. Exact to the digits of u. Whole n. Costs about 17 standard deviations of each law in time and
 * memory.
 */
export function binomialTables(n: ArrayLike<number>, p: number | ArrayLike<number>): Tables {
  const chance = (i: number) => (typeof p === 'number' ? p : p[i])
  const first = new Int32Array(n.length)
  const start = new Int32Array(n.length + 1)
  for (let i = 0; i < n.length; i++) {
    // beyond 8.5 standard deviations lies less than u can tell apart; 15 more for the skew of small laws
    const expected = n[i] * chance(i)
    const reach = 8.5 * Math.sqrt(expected * (1 - chance(i))) + 15
    first[i] = Math.max(0, Math.floor(expected - reach))
    start[i + 1] = start[i] + Math.min(n[i], Math.ceil(expected + reach)) - first[i] + 1
  }
  const below = new Float64Array(start[n.length])
  // says for equal steps of u where to start looking; as many as values leave little to look through
  const guide = new Int32Array(start[n.length])
  for (let i = 0; i < n.length; i++) {
    fill(n[i], chance(i), first[i], below.subarray(start[i], start[i + 1]))
    const [from, end] = [start[i], start[i + 1]]
    for (let at = from, step = from; step < end; step++) {
      while (below[at] <= (step - from) / (end - from)) at++
      guide[step] = at
    }
  }
  return (i, u) => {
    const from = start[i]
    let at = guide[from + Math.floor(u * (start[i + 1] - from))]
    while (below[at] <= u) at++
    return first[i] + at - from
  }
}

/** The distribution function from the first value on. */
function fill(n: number, p: number, first: number, below: Float64Array): void {
  const odds = p / (1 - p)
  let chance = n === 0 || p <= 0 || p >= 1 ? 1 : binomialDensity(first, n, p, 1 - p)
  let total = 0
  for (let at = 0, x = first; at < below.length; at++, x++) {
    total += chance
    below[at] = total
    chance *= ((n - x) / (x + 1)) * odds
  }
  if (p >= 1) below.fill(0) // all mass at n, the last value
  below[below.length - 1] = Infinity
}
