import type { neighbourKinds } from '../../src/measures/association/links.ts'
import type { Outline } from './drawn-city.ts'

export type Matrix = readonly (readonly number[])[]
type Point = Outline[number]

/**
 * Weights of neighbours as a full matrix, found without any index: every pair of areas by every pair of their sides, or
 * by the distance of their centroids. `k` nearest, or up to `km`.
 */
export function everyPair(
  kind: (typeof neighbourKinds)[number],
  outlines: readonly Outline[],
  { k, km }: { readonly k: number; readonly km: number },
): Matrix {
  const centres = outlines.map(centroid)
  const far = (i: number, j: number) => Math.hypot(centres[i]![0] - centres[j]![0], centres[i]![1] - centres[j]![1])
  const before = (a: Point, b: Point, i: number) => {
    const keys = [a, b].map((at) => [Math.hypot(at[0] - centres[i]![0], at[1] - centres[i]![1]), ...at])
    // to the micrometre, as the last digits of places are rounding
    const step = keys[0]!.map((value, p) => value - keys[1]![p]!).find((one) => Math.abs(one) > 1e-6)
    return step !== undefined && step < 0
  }
  const among = (i: number, j: number) =>
    centres.filter((one, other) => other !== i && before(one, centres[j]!, i)).length < k
  return outlines.map((one, i) =>
    outlines.map((other, j) => {
      if (i === j) return 0
      if (kind === 'knn') return Number(k < outlines.length && among(i, j))
      if (kind === 'distance') return Number(far(i, j) <= km * 1000 + 1e-6)
      const border = sides(one).flatMap((side) => sides(other).map((there) => overlap(side, there)))
      if (kind === 'queen') return Number(border.some((length) => length !== null))
      const length = border.reduce<number>((sum, part) => sum + (part ?? 0), 0)
      return kind === 'border' ? length / 1000 : Number(length > 0)
    }),
  )
}

/** So that the row of each area that has neighbours adds up to 1. */
export const byRow = (w: Matrix): Matrix =>
  w.map((row) => {
    const all = row.reduce((a, b) => a + b, 0)
    return row.map((one) => (all > 0 ? one / all : 0))
  })

const sides = (one: Outline) => one.map((from, i) => [from, one[(i + 1) % one.length]!] as const)

/** How much of two sides is one line, metres; 0 where they have a point in common, null where they have none. */
function overlap(a: readonly [Point, Point], b: readonly [Point, Point]): number | null {
  const [places, others] = [b.map((end) => place(a, end)), a.map((end) => place(b, end))]
  if (places.every(({ beside }) => beside === 0)) {
    const [from, to] = [Math.min(...places.map(({ along }) => along)), Math.max(...places.map(({ along }) => along))]
    const common = Math.min(1, to) - Math.max(0, from)
    return common < 0 ? null : common * Math.hypot(a[1][0] - a[0][0], a[1][1] - a[0][1])
  }
  const on = [...places, ...others].some(({ along, beside }) => beside === 0 && along >= 0 && along <= 1)
  return on ? 0 : null
}

/** Where a point is by a side: how far along, in parts of it, and on which side of it; exactly 0 on its line. */
const place = ([p, q]: readonly [Point, Point], [x, y]: Point) => {
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]]
  return {
    along: ((x - p[0]) * dx + (y - p[1]) * dy) / (dx * dx + dy * dy),
    beside: (x - p[0]) * dy - (y - p[1]) * dx,
  }
}

/** Of the area, metres from the first corner's place up; the sums are whole numbers. */
function centroid(one: Outline): Point {
  const [x0, y0] = one[0]!
  let [twice, x, y] = [0, 0, 0]
  for (const [[ax, ay], [bx, by]] of sides(one)) {
    const cross = (ax - x0) * (by - y0) - (bx - x0) * (ay - y0)
    twice += cross
    x += cross * (ax + bx - 2 * x0)
    y += cross * (ay + by - 2 * y0)
  }
  return [x0 + x / (3 * twice), y0 + y / (3 * twice)]
}
