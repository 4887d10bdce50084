import type { Vector } from '../../src/model/vector.ts'
import type { SpatialCase } from './spatial-cases.ts'

type Map = SpatialCase['map']

const add = (v: Iterable<number>) => Array.from(v).reduce((a, b) => a + b, 0)
const areas = ({ total }: Map) => Array.from(total, (_, i) => i)
const metres = ({ space: { x, y } }: Map, i: number, j: number) => 1000 * Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!)

/**
 * Weights as PySAL has them in its clustering family: metres, divided by the sum of the distances of the area at the other
 * end, and 1 − exp(−d) of that, which grows with distance; of √(0.6 a) in metres, undivided, for an area itself.
 */
export function growingWeights(map: Map): number[][] {
  const far = areas(map).map((j) => add(areas(map).map((k) => metres(map, j, k))))
  return areas(map).map((i) =>
    areas(map).map((j) => {
      const d = i === j ? Math.sqrt(0.6e6 * map.space.size[i]!) : metres(map, i, j) / far[j]!
      return 1 - Math.exp(-d)
    }),
  )
}

/** exp(−d) in km with 1 for an area itself, as in the literature. */
export const fallingWeights = (map: Map): number[][] =>
  areas(map).map((i) => areas(map).map((j) => Math.exp(-metres(map, i, j) / 1000)))

const times = (c: number[][], v: Vector) => c.map((row) => add(row.map((w, j) => w * v[j]!)))
const product = (a: Vector, b: Vector) => add(Array.from(a, (value, i) => value * b[i]!))

/** Mean weight of two persons, from any weights. */
export const meanWeight = (c: number[][], v: Vector) => product(v, times(c, v)) / add(Array.from(v)) ** 2

/** The same with squares of the persons at the other end in place of products, as in PySAL's RelativeClustering. */
export const meanWeightOfSquares = (c: number[][], v: Vector) =>
  add(
    times(
      c,
      Array.from(v, (n) => n * n),
    ),
  ) /
  add(Array.from(v)) ** 2

/** Massey & Denton's ACL from any weights, with all areas in n. */
export function clusteringOf(c: number[][], group: Vector, total: Vector): number {
  const G = add(Array.from(group))
  const even = (G * add(c.flat())) / total.length ** 2
  return (product(group, times(c, group)) / G - even) / (product(group, times(c, total)) / G - even)
}

/**
 * Σ gᵢ/G Σⱼ Kᵢⱼ vⱼ/tⱼ with K = cᵢⱼ t / Σₖ cᵢₖ tₖ, where t is tⱼ, as it should be, or tᵢ (OasisR), and the sum is that of row
 * i, or of row j (PySAL).
 */
export function meetings(
  c: number[][],
  v: Vector,
  { group, total }: Map,
  { persons, sum }: { readonly persons: 'i' | 'j'; readonly sum: 'i' | 'j' },
): number {
  const around = times(c, total)
  const G = add(Array.from(group))
  return add(
    c.map((row, i) => {
      const met = add(
        row.map((w, j) =>
          total[j] === 0
            ? 0
            : (w * total[persons === 'i' ? i : j]! * (v[j]! / total[j]!)) / around[sum === 'i' ? i : j]!,
        ),
      )
      return group[i] === 0 ? 0 : (group[i]! / G) * met
    }),
  )
}

/** The same map where empty areas count as having a share of 0, as PySAL lets them: somebody else lives there, but hardly. */
export const emptyAsNone = (map: Map): Map => ({
  ...map,
  other: Array.from(map.other, (o, i) => (map.total[i] === 0 ? Number.MIN_VALUE : o)),
  total: Array.from(map.total, (t) => (t === 0 ? Number.MIN_VALUE : t)),
})
