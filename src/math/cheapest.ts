/**
 * What things cost at least that take whole numbers of units from a common sum: the least cost of each sum, and
 * how many units each thing has then.
 */
export interface Cheapest {
  /** The least sum there is. */
  readonly from: number
  /** Least cost of the sums `from`, `from + 1`, … */
  readonly cost: Float64Array
  /** Whether each further unit costs no less than the one before: such costs are added in no time. */
  readonly convex: boolean
  /** Writes the units of each thing that cost least at a sum. */
  readonly share: (sum: number, into: Float64Array) => void
}

/** One thing, the `i`-th, that may have `from`, `from + 1`, … units at these costs. */
export const single = (i: number, from: number, cost: Float64Array, convex: boolean): Cheapest => ({
  from,
  cost,
  convex: convex || cost.length < 3,
  share: (sum, into) => void (into[i] = sum),
})

/** Nothing that could be shared out, at a fixed cost. */
export const fixed = (units: number, cost: number): Cheapest => ({
  from: units,
  cost: Float64Array.of(cost),
  convex: true,
  share: () => undefined,
})

/** One of several things of which each further unit costs the same. */
export interface Alike {
  readonly i: number
  readonly from: number
  readonly more: number
}

/** Things of which each further unit costs the same, `cost` being what all cost at least units: the first ones are filled first. */
export function alike(things: readonly Alike[], cost: number, step: number): Cheapest {
  let from = 0
  let more = 0
  for (const thing of things) {
    from += thing.from
    more += thing.more
  }
  const all = new Float64Array(more + 1)
  for (let units = 0; units <= more; units++) all[units] = cost + units * step
  return {
    from,
    cost: all,
    convex: true,
    share(sum, into) {
      let left = sum - from
      for (const thing of things) {
        const taken = Math.min(left, thing.more)
        into[thing.i] = thing.from + taken
        left -= taken
      }
    },
  }
}

/**
 * All together, for the sums from `least` to `most`, which must be among those there are. Convex ones first, halves with
 * halves, so that arrays stay short and rounding small.
 */
export function together(things: readonly Cheapest[], least = -Infinity, most = Infinity): Cheapest {
  const convex = things.filter((thing) => thing.convex)
  const others = things.filter((thing) => !thing.convex)
  return pair(halves(convex), halves(others), least, most)
}

function halves(things: readonly Cheapest[]): Cheapest {
  if (things.length < 2) return things[0] ?? fixed(0, 0)
  const middle = things.length >> 1
  return pair(halves(things.slice(0, middle)), halves(things.slice(middle)))
}

/**
 * Things of two sets together. Exact but for the rounding of one addition. With a and b sums: O(a + b) where both are
 * convex (a merge by marginal cost), O((a + b) log(a + b)) where one is (the best part of the other rises with the sum),
 * else O(a b).
 */
function pair(a: Cheapest, b: Cheapest, least = -Infinity, most = Infinity): Cheapest {
  const before = a.from + b.from
  const first = Math.max(0, least - before)
  const last = Math.min(a.cost.length + b.cost.length - 2, most - before)
  const [x, y] = b.convex ? [a, b] : [b, a]
  const add = a.convex && b.convex ? merged : y.convex ? rising : tried
  return {
    from: before + first,
    cost: add(x.cost, y.cost, first, last),
    convex: a.convex && b.convex,
    share(sum, into) {
      const units = best(a.cost, b.cost, sum - before)
      a.share(a.from + units, into)
      b.share(sum - a.from - units, into)
    },
  }
}

function merged(a: Float64Array, b: Float64Array, first: number, last: number): Float64Array {
  const out = new Float64Array(last - first + 1)
  for (let s = 0, i = 0; s <= last; s++) {
    const j = s - i
    if (s >= first) out[s - first] = a[i] + b[j]
    const further = j + 1 < b.length ? b[j + 1] - b[j] : Infinity
    if (i + 1 < a.length && a[i + 1] - a[i] <= further) i++
  }
  return out
}

function tried(a: Float64Array, b: Float64Array, first: number, last: number): Float64Array {
  const out = new Float64Array(last - first + 1).fill(Infinity)
  for (let i = 0; i < a.length; i++) {
    const cost = a[i]
    const end = Math.min(b.length - 1, last - i)
    for (let j = Math.max(0, first - i); j <= end; j++) {
      const both = cost + b[j]
      if (both < out[i + j - first]) out[i + j - first] = both
    }
  }
  return out
}

/** `a` of any shape and `b` convex: where the best part of `a` is known for two sums, it lies between for those between. */
function rising(a: Float64Array, b: Float64Array, first: number, last: number): Float64Array {
  const out = new Float64Array(last - first + 1)
  const fill = (from: number, to: number, least: number, most: number): void => {
    if (from > to) return
    const s = (from + to) >> 1
    const i = best(a, b, s, least, most)
    out[s - first] = a[i] + b[s - i]
    fill(from, s - 1, least, i)
    fill(s + 1, to, i, most)
  }
  fill(first, last, 0, a.length - 1)
  return out
}

/** How much of a sum is best taken from `a`, the rest from `b`. */
function best(a: Float64Array, b: Float64Array, sum: number, least = 0, most = a.length - 1): number {
  const last = Math.min(most, sum)
  let found = Math.max(least, sum - b.length + 1)
  for (let i = found + 1; i <= last; i++) if (a[i] + b[sum - i] < a[found] + b[sum - found]) found = i
  return found
}
