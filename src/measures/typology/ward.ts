import type { Profiles } from './profiles.ts'

/** Two groups become one. Rows are groups 0 to n − 1; the group of merge m is n + m. */
export interface Merge {
  readonly first: number
  readonly second: number
  /** √(2ab/(a + b)) times the distance of their means: a distance between rows where both are single. */
  readonly height: number
}

/** Heights that differ by no more than this share of them are equal: units of an indicator must not decide. */
const rounding = 1e-12

/**
 * Ward's tree: groups are joined where the sum of squares around their means rises least. Exact: chains of nearest
 * neighbours find the same tree as trying all pairs. Where joins are equally good there are several such trees; which of
 * them comes out hangs on the order of the rows by their values alone. Heights as of R's `hclust(…, "ward.D2")` and scipy's `ward`. Time O(n² d), memory O(n d).
 *
 * Ward (1963), Journal of the American Statistical Association 58, 236–244; Murtagh (1983), The Computer Journal 26,
 * 354–359; Murtagh & Legendre (2014), Journal of Classification 31, 274–295.
 */
export function ward({ n, d, values }: Profiles): Merge[] {
  const means = values.slice()
  const size = new Float64Array(n).fill(1)
  const live = new Int32Array(n).map((_, i) => i)
  let alive = n
  const lowest = new Float64Array(n) // height of the group that a place holds now
  const joins: { a: number; b: number; height: number }[] = []
  const rise = (a: number, b: number) => {
    let squares = 0
    for (let k = 0, p = a * d, q = b * d; k < d; k++, p++, q++) squares += (means[p] - means[q]) ** 2
    return ((2 * size[a] * size[b]) / (size[a] + size[b])) * squares
  }
  const chain: number[] = []
  while (alive > 1) {
    if (chain.length === 0) chain.push(live[0])
    const top = chain[chain.length - 1]!
    const before = chain[chain.length - 2] ?? -1
    // The one before wins a tie: otherwise chains might run in a circle
    let [nearest, least] = before < 0 ? [-1, Infinity] : [before, rise(top, before)]
    for (let j = 0; j < alive; j++) {
      const other = live[j]
      if (other === top || other === before) continue
      const by = rise(top, other)
      if (by < least * (1 - rounding)) [nearest, least] = [other, by]
    }
    if (nearest !== before) {
      chain.push(nearest)
      continue
    }
    chain.length -= 2
    const [a, b] = top < before ? [top, before] : [before, top]
    // Never below what it is made of: rounding could otherwise turn equal heights around
    const height = Math.max(Math.sqrt(least), lowest[a], lowest[b])
    joins.push({ a, b, height })
    const total = size[a] + size[b]
    for (let k = 0; k < d; k++) means[a * d + k] = (size[a] * means[a * d + k] + size[b] * means[b * d + k]) / total
    size[a] = total
    lowest[a] = height
    const gone = live.indexOf(b)
    live.copyWithin(gone, gone + 1, alive--)
  }
  return named(joins, n)
}

/** Joins by height, with the numbers of the groups that each of them joins. */
function named(joins: readonly { a: number; b: number; height: number }[], n: number): Merge[] {
  const group = new Int32Array(n).map((_, i) => i)
  const steps = equalled(joins.map(({ height }) => height))
  // The same place names a group after it has grown; equal heights stay in the order in which they were made
  return joins
    .map((join, i) => ({ ...join, step: steps[i]! }))
    .sort((x, y) => x.step - y.step)
    .map(({ a, b, height }, m) => {
      const [first, second] = [group[a], group[b]].sort((x, y) => x - y)
      group[a] = n + m
      return { first: first!, second: second!, height }
    })
}

/** Heights, the same for those that differ by rounding alone; 0 for rows that do not differ. */
function equalled(heights: readonly number[]): Float64Array {
  const out = new Float64Array(heights.length)
  const order = heights.map((_, i) => i).sort((i, j) => heights[i]! - heights[j]!)
  const nothing = rounding * (heights[order.at(-1)!] ?? 0)
  let at = 0
  for (const i of order) {
    if (heights[i]! > Math.max(nothing, at * (1 + rounding))) at = heights[i]!
    out[i] = at
  }
  return out
}

/** The groups that are left when the tree has been joined until there are so many: a number from 0 for each row. */
export function cut(tree: readonly Merge[], count: number): Int32Array {
  const n = tree.length + 1
  const joins = Math.max(0, n - count)
  const owner = new Int32Array(n + joins).map((_, i) => i)
  // From the top down: what is part of a join belongs where the join belongs
  for (let m = joins - 1; m >= 0; m--) owner[tree[m]!.first] = owner[tree[m]!.second] = owner[n + m]
  const names = new Map<number, number>()
  return Int32Array.from({ length: n }, (_, i) => {
    if (!names.has(owner[i])) names.set(owner[i], names.size)
    return names.get(owner[i])!
  })
}
