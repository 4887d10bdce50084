import { stream } from './chance.ts'
import { components, corners, nodes, sides } from './mesh.ts'

export type Ring = [number, number][]
/** Outer ring clockwise first, then the holes counter-clockwise: the order of shapefiles. */
export type Polygon = Ring[]

export function signedArea(ring: Ring): number {
  const [x0, y0] = ring[0]
  let sum = 0
  for (let i = 1; i < ring.length; i++)
    sum += (ring[i - 1][0] - x0) * (ring[i][1] - y0) - (ring[i][0] - x0) * (ring[i - 1][1] - y0)
  return sum / 2
}

export const area = (polygon: Polygon) => polygon.reduce((sum, ring) => sum - signedArea(ring), 0)

const millimetre = (v: number) => Math.round(v * 1000) / 1000
const edgeKey = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Every side of a cell across which the label changes, once. */
function borderEdges(labels: Int16Array): [number, number][] {
  const result: [number, number][] = []
  for (let c = 0; c < labels.length; c++) {
    const [, se, ne, nw] = corners(c)
    const [, east, north] = sides(c)
    if (east >= 0 && labels[east] !== labels[c]) result.push([se, ne])
    if (north >= 0 && labels[north] !== labels[c]) result.push([nw, ne])
  }
  return result
}

/** Borders drawn once for all areas of both years: a shared node or mid-point is the same object for everyone. */
export function borders(labels: Int16Array, seed: number): (cells: readonly number[]) => Polygon[] {
  let points = nodes(seed)
  const edges = borderEdges(labels)
  const linked = new Map<number, number[]>()
  for (const [a, b] of edges) {
    linked.set(a, [...(linked.get(a) ?? []), b])
    linked.set(b, [...(linked.get(b) ?? []), a])
  }
  // Smoothing takes the stairs of the mesh out of the borders.
  for (let round = 0; round < 3; round++) {
    const before = points
    points = before.map(([x, y], n) => {
      const others = linked.get(n)
      if (!others) return [x, y]
      const pull = 0.5 / others.length
      return others.reduce(([u, v], m) => [u + pull * before[m][0], v + pull * before[m][1]], [x / 2, y / 2])
    })
  }
  points = points.map(([x, y]) => [millimetre(x), millimetre(y)])
  const next = stream(seed, 'mid-points')
  const middles = new Map<string, [number, number]>()
  for (const [a, b] of edges) {
    const [ax, ay] = points[a]
    const [bx, by] = points[b]
    const bend = (next() - 0.5) * 0.34
    middles.set(edgeKey(a, b), [
      millimetre((ax + bx) / 2 - bend * (by - ay)),
      millimetre((ay + by) / 2 + bend * (bx - ax)),
    ])
  }
  const draw = (ring: number[]) =>
    ring.flatMap((n, k) => (k === 0 ? [points[n]] : [middles.get(edgeKey(ring[k - 1], n)) ?? points[n], points[n]]))
  return (cells) =>
    components(cells).map((part) =>
      rings(part)
        .map(draw)
        .sort((a, b) => signedArea(a) - signedArea(b)),
    )
}

/** Shared sides cancel; what is left, walked with the land on the right, is the border. */
function rings(cells: readonly number[]): number[][] {
  const own = new Set(cells)
  const following = new Map<number, number>()
  for (const c of [...cells].sort((a, b) => a - b)) {
    const [sw, se, ne, nw] = corners(c)
    const walk = [
      [se, sw],
      [ne, se],
      [nw, ne],
      [sw, nw],
    ]
    sides(c).forEach((d, side) => {
      if (own.has(d)) return
      const [from, to] = walk[side]
      if (following.has(from)) throw new Error(`border touches itself at node ${from}`)
      following.set(from, to)
    })
  }
  const result: number[][] = []
  for (const start of [...following.keys()]) {
    if (!following.has(start)) continue
    const ring = [start]
    for (let n = start; following.has(n);) {
      const to = following.get(n) as number
      following.delete(n)
      ring.push(to)
      n = to
    }
    result.push(ring)
  }
  return result
}
