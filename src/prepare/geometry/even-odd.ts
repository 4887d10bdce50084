import type { Polygon, Position, Ring } from '../../model/layer.ts'
import { faces, type Face } from './faces.ts'
import { noded, type Segment } from './noded.ts'

/** Places nearer than this to each other, in metres, are one. */
const same = 1e-6

interface Plane {
  readonly kx: number
  readonly ky: number
  readonly ox: number
  readonly oy: number
}

interface Loop {
  readonly corners: readonly number[]
  /** Negative where it runs clockwise, with what is inside on its right. */
  readonly area: number
}

/**
 * Rings that cross as polygons that do not, by the even–odd rule: inside is from where one crosses an odd number of borders to get
 * out. A figure of eight becomes its two loops; what is wound around twice is outside. Corners keep their places, crossings
 * become corners; outer rings run counter-clockwise. O(n²), n the corners.
 */
export function evenOdd(rings: readonly Ring[], { kx, ky, ox, oy }: Plane): readonly Polygon[] {
  const positions = rings.flatMap((ring) => ring.slice(0, -1))
  const starts = rings.map((_, r) => rings.slice(0, r).reduce((n, ring) => n + ring.length - 1, 0))
  const borders = rings.flatMap((ring, r): Segment[] =>
    ring.slice(0, -1).map((_, i) => ({
      from: starts[r]! + i,
      to: starts[r]! + ((i + 1) % (ring.length - 1)),
      area: 0,
    })),
  )
  const px = Float64Array.from(positions, ([lon]) => (lon - ox) * kx)
  const py = Float64Array.from(positions, ([, lat]) => (lat - oy) * ky)
  const { segments, x, y } = noded(borders, px, py, same)
  const inside = withInsideOnTheRight(oddOnes(segments), x, y)
  const loops = faces(inside, x, y).flatMap((face) => simple(face, x, y))
  const place = (corner: number): Position =>
    corner < positions.length ? positions[corner]! : [x[corner]! / kx + ox, y[corner]! / ky + oy]
  const ringOf = ({ corners }: Loop): Ring => {
    const own = [...corners].reverse().map(place)
    return [...own, own[0]!]
  }
  const outer = loops.filter(({ area }) => area < 0)
  const holes = loops.filter(({ area }) => area > 0)
  const around = (hole: Loop) =>
    outer
      .filter((one) => holds(one, middle(hole, x, y), x, y))
      .reduce<Loop | null>((best, one) => (best === null || one.area > best.area ? one : best), null)
  const owners = holes.map(around)
  return outer.map((one) => [ringOf(one), ...holes.filter((_, k) => owners[k] === one).map(ringOf)])
}

/** Borders that lie on each other an even number of times part nothing. */
function oddOnes(segments: readonly Segment[]): Segment[] {
  const met = new Map<string, Segment>()
  for (const segment of segments) {
    const key = `${Math.min(segment.from, segment.to)} ${Math.max(segment.from, segment.to)}`
    if (!met.delete(key)) met.set(key, segment)
  }
  return [...met.values()]
}

/** Each segment in the direction in which what is inside lies on its right. */
function withInsideOnTheRight(list: readonly Segment[], x: readonly number[], y: readonly number[]): Segment[] {
  return list.map((segment) => {
    const { from, to } = segment
    const [dx, dy] = [x[to]! - x[from]!, y[to]! - y[from]!]
    const [mx, my] = [(x[from]! + x[to]!) / 2, (y[from]! + y[to]!) / 2]
    // A ray towards greater x, of level segments towards greater y: borders beyond the segment itself.
    const upright = Math.abs(dy) >= Math.abs(dx)
    const odd =
      list.filter((other) => other !== segment && (upright ? meets(other, mx, my, x, y) : meets(other, my, mx, y, x)))
        .length %
        2 ===
      1
    // The side of the ray is on the right of a segment that runs up, or from greater x to smaller.
    const rayOnTheRight = upright ? dy > 0 : dx < 0
    return odd === rayOnTheRight ? segment : { ...segment, from: to, to: from }
  })
}

/** Whether a ray from a place towards greater u meets a segment. */
function meets({ from, to }: Segment, u: number, v: number, us: readonly number[], vs: readonly number[]): boolean {
  const [a, b] = [vs[from]!, vs[to]!]
  if (a > v === b > v) return false
  return us[from]! + ((v - a) / (b - a)) * (us[to]! - us[from]!) > u
}

/** A border that comes back to one of its corners as the loops that it consists of. */
function simple({ segments }: Face, x: readonly number[], y: readonly number[]): Loop[] {
  const loops: Loop[] = []
  const open: number[] = []
  for (const { from } of segments) {
    const at = open.indexOf(from)
    if (at >= 0) loops.push(loopOf(open.splice(at), x, y))
    open.push(from)
  }
  return [...loops, loopOf(open, x, y)].filter(({ corners }) => corners.length > 2)
}

function loopOf(corners: readonly number[], x: readonly number[], y: readonly number[]): Loop {
  const [ox, oy] = [x[corners[0]!]!, y[corners[0]!]!]
  const twice = corners.reduce((sum, corner, i) => {
    const next = corners[(i + 1) % corners.length]!
    return sum + (x[corner]! - ox) * (y[next]! - oy) - (x[next]! - ox) * (y[corner]! - oy)
  }, 0)
  return { corners, area: twice / 2 }
}

const middle = ({ corners }: Loop, x: readonly number[], y: readonly number[]): readonly [number, number] => {
  const [a, b] = corners as [number, number]
  return [(x[a]! + x[b]!) / 2, (y[a]! + y[b]!) / 2]
}

function holds(
  { corners }: Loop,
  [px, py]: readonly [number, number],
  x: readonly number[],
  y: readonly number[],
): boolean {
  const crossed = corners.filter((from, i) =>
    meets({ from, to: corners[(i + 1) % corners.length]!, area: 0 }, px, py, x, y),
  )
  return crossed.length % 2 === 1
}
