import type { Neighbours } from '../../model/neighbours.ts'

/** Undirected links between areas by number, each with the length that it was found along. */
export interface Links {
  add(a: number, b: number, length: number): void
  has(a: number, b: number): boolean
  /** In the order of the numbers, the smaller one first. */
  list(): { readonly a: number; readonly b: number; readonly length: number }[]
}

export function links(n: number): Links {
  const lengths = new Map<number, number>()
  const key = (a: number, b: number) => (a < b ? a * n + b : b * n + a)
  return {
    add: (a, b, length) => lengths.set(key(a, b), (lengths.get(key(a, b)) ?? 0) + length),
    has: (a, b) => lengths.has(key(a, b)),
    list: () =>
      [...lengths]
        .sort(([one], [other]) => one - other)
        .map(([pair, length]) => ({ a: Math.floor(pair / n), b: pair % n, length })),
  }
}

/** Links as rows, each standing in the rows of both its areas. O(links). */
export function rowsOf(
  n: number,
  list: readonly { readonly a: number; readonly b: number; readonly weight: number }[],
): Neighbours {
  const both = list.flatMap(({ a, b, weight }) => [
    { from: a, to: b, weight },
    { from: b, to: a, weight },
  ])
  both.sort((p, q) => p.from - q.from || p.to - q.to)
  const start = new Int32Array(n + 1)
  for (const { from } of both) start[from + 1]!++
  for (let i = 0; i < n; i++) start[i + 1]! += start[i]!
  return {
    start,
    to: Int32Array.from(both, ({ to }) => to),
    weight: Float64Array.from(both, ({ weight }) => weight),
  }
}
