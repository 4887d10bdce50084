import Flatbush from 'flatbush'
import { cornerIds } from './corner-ids.ts'

/** A piece of border from one corner to another, with its area on the left. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly area: number
}

/**
 * Segments cut wherever they meet: corners within the tolerance of each other become one, a segment is cut at
 * corners that lie on it within the tolerance, and where it crosses another. The corners of the segments are numbered
 * anew (`corner` tells how); crossings get numbers after them. O(n log n).
 */
export function noded(
  segments: readonly Segment[],
  cornersX: Float64Array,
  cornersY: Float64Array,
  tolerance: number,
): { segments: Segment[]; x: number[]; y: number[]; corner: ReadonlyMap<number, number> } {
  const used = [...new Set(segments.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const xs = Float64Array.from(used, (corner) => cornersX[corner]!)
  const ys = Float64Array.from(used, (corner) => cornersY[corner]!)
  const merged = cornerIds(xs, ys, tolerance)
  const place = new Map(used.map((corner, i) => [corner, merged[i]!]))
  const [x, y] = [Array.from(xs), Array.from(ys)]
  const moved = segments
    .map(({ from, to, area }) => ({ from: place.get(from)!, to: place.get(to)!, area }))
    .filter(({ from, to }) => from !== to)
  const atCorners = cut(moved, cornersOn(moved, x, y, tolerance))
  return { segments: cut(atCorners, crossings(atCorners, x, y)), x, y, corner: place }
}

type Cuts = Map<number, { corner: number; t: number }[]>

function cut(list: readonly Segment[], cuts: Cuts): Segment[] {
  return list.flatMap((segment, i) => {
    const own = cuts.get(i)
    if (own === undefined) return [segment]
    const corners = [segment.from, ...own.sort((a, b) => a.t - b.t).map(({ corner }) => corner), segment.to]
    return corners
      .slice(1)
      .map((to, k) => ({ from: corners[k]!, to, area: segment.area }))
      .filter(({ from, to }) => from !== to)
  })
}

const note = (cuts: Cuts, i: number, corner: number, t: number): void => {
  const list = cuts.get(i)
  if (list) list.push({ corner, t })
  else cuts.set(i, [{ corner, t }])
}

function cornersOn(list: readonly Segment[], x: readonly number[], y: readonly number[], tolerance: number): Cuts {
  const cuts: Cuts = new Map()
  const corners = [...new Set(list.flatMap(({ from, to }) => [from, to]))]
  if (corners.length === 0) return cuts
  const index = new Flatbush(corners.length)
  for (const corner of corners) index.add(x[corner]!, y[corner]!)
  index.finish()
  list.forEach(({ from, to }, i) => {
    const [dx, dy] = [x[to]! - x[from]!, y[to]! - y[from]!]
    const length = dx * dx + dy * dy
    const found = index.search(
      Math.min(x[from]!, x[to]!) - tolerance,
      Math.min(y[from]!, y[to]!) - tolerance,
      Math.max(x[from]!, x[to]!) + tolerance,
      Math.max(y[from]!, y[to]!) + tolerance,
    )
    for (const at of found) {
      const corner = corners[at]!
      if (corner === from || corner === to) continue
      const [px, py] = [x[corner]! - x[from]!, y[corner]! - y[from]!]
      const t = (px * dx + py * dy) / length
      if (t > 0 && t < 1 && Math.hypot(px - t * dx, py - t * dy) <= tolerance) note(cuts, i, corner, t)
    }
  })
  return cuts
}

/** Adds the places where segments cross to the corners. */
function crossings(list: readonly Segment[], x: number[], y: number[]): Cuts {
  const cuts: Cuts = new Map()
  if (list.length === 0) return cuts
  const index = new Flatbush(list.length)
  const box = ({ from, to }: Segment) =>
    [
      Math.min(x[from]!, x[to]!),
      Math.min(y[from]!, y[to]!),
      Math.max(x[from]!, x[to]!),
      Math.max(y[from]!, y[to]!),
    ] as const
  for (const segment of list) index.add(...box(segment))
  index.finish()
  list.forEach((a, i) => {
    for (const k of index.search(...box(a), (k) => k > i)) {
      const b = list[k]!
      if (a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to) continue
      const [rx, ry, sx, sy] = [
        x[a.to]! - x[a.from]!,
        y[a.to]! - y[a.from]!,
        x[b.to]! - x[b.from]!,
        y[b.to]! - y[b.from]!,
      ]
      const cross = rx * sy - ry * sx
      if (cross === 0) continue
      const [qx, qy] = [x[b.from]! - x[a.from]!, y[b.from]! - y[a.from]!]
      const [t, u] = [(qx * sy - qy * sx) / cross, (qx * ry - qy * rx) / cross]
      if (!(t > 0 && t < 1 && u > 0 && u < 1)) continue
      const corner = x.push(x[a.from]! + t * rx) - 1
      y.push(y[a.from]! + t * ry)
      note(cuts, i, corner, t)
      note(cuts, k, corner, u)
    }
  })
  return cuts
}
