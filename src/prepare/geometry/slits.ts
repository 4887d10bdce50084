import Flatbush from 'flatbush'
import type { Segment } from './noded.ts'

/** A narrow strip without area between two areas that is open to the edge of the city, in metres. */
export interface Slit {
  readonly one: number
  readonly other: number
  /** How far the two borders face each other. */
  readonly length: number
  /** Of the strip between them, in m². */
  readonly size: number
  /** Corner of a border that faces the other. */
  readonly at: number
}

// A strip of land that is meant, such as a lane or a brook of the neighbouring town, is wider.
const widest = 3
// Of the corner where two areas meet at the edge of the city in an angle, borders face each other too: at 6 degrees
// twenty times as far as they lie apart in the middle.
const slender = 20

/**
 * Slits between different areas, from the borders that have no area on their right (the outer ones of a coverage, whose
 * shared borders are cancelled): where two of them run in opposite directions within three metres, with nothing between them,
 * for at least twenty times their mean distance. Angles that are wider than that are none, nor is what areas
 * overlap. O(n log n).
 */
export function slits(outer: readonly Segment[], x: ArrayLike<number>, y: ArrayLike<number>): Slit[] {
  if (outer.length === 0) return []
  const index = new Flatbush(outer.length)
  for (const { from, to } of outer)
    index.add(
      Math.min(x[from]!, x[to]!),
      Math.min(y[from]!, y[to]!),
      Math.max(x[from]!, x[to]!),
      Math.max(y[from]!, y[to]!),
    )
  index.finish()
  const pairs = new Map<string, { one: number; other: number; length: number; size: number; at: number }>()
  for (const segment of outer) {
    const near = index
      .search(
        Math.min(x[segment.from]!, x[segment.to]!) - widest,
        Math.min(y[segment.from]!, y[segment.to]!) - widest,
        Math.max(x[segment.from]!, x[segment.to]!) + widest,
        Math.max(y[segment.from]!, y[segment.to]!) + widest,
      )
      .map((i) => outer[i]!)
    if (near.every(({ area }) => area === segment.area)) continue
    const strips = near.flatMap((other) => strip(segment, other, x, y) ?? [])
    for (const one of strips) {
      if (one.area === segment.area || strips.some((nearer) => hides(nearer, one))) continue
      const [a, b] = [Math.min(segment.area, one.area), Math.max(segment.area, one.area)]
      const pair = pairs.get(`${a} ${b}`) ?? { one: a, other: b, length: 0, size: 0, at: segment.from }
      // Each strip is seen from either side.
      pair.length += (one.end - one.start) / 2
      pair.size += ((one.end - one.start) * (one.away(one.start) + one.away(one.end))) / 4
      pairs.set(`${a} ${b}`, pair)
    }
  }
  return [...pairs.values()].filter(({ length, size }) => length * length >= slender * size)
}

/** The stretch of a segment that one of an area faces: from where to where along it, and how far away. */
interface Strip {
  readonly area: number
  readonly start: number
  readonly end: number
  readonly away: (along: number) => number
}

/** null where the other runs along, lies behind, or farther away than a slit is wide. */
function strip(own: Segment, other: Segment, x: ArrayLike<number>, y: ArrayLike<number>): Strip | null {
  const [ox, oy] = [x[own.from]!, y[own.from]!]
  const [dx, dy] = [x[own.to]! - ox, y[own.to]! - oy]
  const length = Math.hypot(dx, dy)
  /** Along the segment, and away from it to its right. */
  const seen = (corner: number): [along: number, away: number] => {
    const [px, py] = [x[corner]! - ox, y[corner]! - oy]
    return [(px * dx + py * dy) / length, (px * dy - py * dx) / length]
  }
  const [[fromAlong, fromAway], [toAlong, toAway]] = [seen(other.from), seen(other.to)]
  // In the opposite direction, the other has its right side towards this one.
  if (!(toAlong < fromAlong)) return null
  const slope = (fromAway - toAway) / (fromAlong - toAlong)
  let [start, end] = [Math.max(0, toAlong), Math.min(length, fromAlong)]
  const away = (along: number) => toAway + slope * (along - toAlong)
  // The other may come nearer than nothing, or go farther than a slit is wide.
  for (const bound of [0, widest]) {
    const [a, b] = [away(start), away(end)]
    const outside = (value: number) => (bound === 0 ? value < 0 : value > widest)
    if (!(start < end) || (outside(a) && outside(b))) return null
    if (outside(a)) start = toAlong + (bound - toAway) / slope
    if (outside(b)) end = toAlong + (bound - toAway) / slope
  }
  return end > start ? { area: other.area, start, end, away } : null
}

/** Whether something nearer stands before the middle of a strip. */
function hides(nearer: Strip, strip: Strip): boolean {
  const middle = (strip.start + strip.end) / 2
  return nearer.start < middle && middle < nearer.end && nearer.away(middle) < strip.away(middle)
}
