import Flatbush from 'flatbush'
import type { Mosaic } from './mosaic.ts'

/** The edges of a mosaic: from every vertex to the next of its ring. */
export interface Edges {
  /** By vertex, the vertex its edge leads to. */
  readonly to: Int32Array
  /** By vertex, its ring. */
  readonly ring: Int32Array
  /** Calls back once for every two edges whose boxes meet, the one with the smaller number first. */
  pairs(meet: (a: number, b: number) => void): void
}

/** The edges with a spatial index. O(n log n). */
export function edges({ x, y, start }: Mosaic): Edges {
  const n = x.length
  const [to, ring] = [new Int32Array(n), new Int32Array(n)]
  for (let r = 0; r + 1 < start.length; r++)
    for (let i = start[r]!; i < start[r + 1]!; i++) {
      to[i] = i + 1 < start[r + 1]! ? i + 1 : start[r]!
      ring[i] = r
    }
  return {
    to,
    ring,
    pairs(meet) {
      if (n === 0) return
      const index = new Flatbush(n)
      const box = (i: number) =>
        [
          Math.min(x[i]!, x[to[i]!]!),
          Math.min(y[i]!, y[to[i]!]!),
          Math.max(x[i]!, x[to[i]!]!),
          Math.max(y[i]!, y[to[i]!]!),
        ] as const
      for (let i = 0; i < n; i++) index.add(...box(i))
      index.finish()
      for (let i = 0; i < n; i++)
        index.search(...box(i), (k) => {
          if (k > i) meet(i, k)
          return false
        })
    },
  }
}
