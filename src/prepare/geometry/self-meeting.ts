import { orient2d } from 'robust-predicates'
import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'
import { crossedPolygons } from './crossed-polygons.ts'
import { edges } from './edges.ts'
import { perArea } from './per-area.ts'
import type { Shape } from './shape.ts'

/**
 * ATL-0407: borders of one area that cross each other, where inside and outside are not defined, and rings that touch
 * themselves, which programs judge differently. Exact. O(n log n) for
 * borders that run as borders do.
 */
export function selfMeeting({ mosaic, file, setting }: Shape): Finding[] {
  const { x, y, owner, ids, place } = mosaic
  const { to, ring, pairs } = edges(mosaic)
  const [crossing, touching] = [perArea(ids.length), perArea(ids.length)]
  const told = new Set<string>()
  /** A place where a ring touches itself meets several pairs of edges. */
  const touch = (area: number, i: number) => {
    const key = `${ring[i]} ${x[i]} ${y[i]}`
    if (!told.has(key)) touching.add(area, i)
    told.add(key)
  }
  const side = (a: number, b: number, c: number) => Math.sign(orient2d(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!))
  /** Of a vertex on the line of an edge: whether it is on the edge itself. */
  const between = (a: number, b: number, c: number) =>
    Math.min(x[a]!, x[b]!) <= x[c]! &&
    x[c]! <= Math.max(x[a]!, x[b]!) &&
    Math.min(y[a]!, y[b]!) <= y[c]! &&
    y[c]! <= Math.max(y[a]!, y[b]!)

  pairs((a, c) => {
    const area = owner[ring[a]!]!
    if (area !== owner[ring[c]!]) return
    const [b, d] = [to[a]!, to[c]!]
    if (b === c || d === a) return
    const [one, two] = [side(a, b, c), side(a, b, d)]
    if (one * two > 0) return
    const [three, four] = [side(c, d, a), side(c, d, b)]
    if (three * four > 0) return
    if (one * two < 0 && three * four < 0) return crossing.add(area, a)
    if (ring[a] !== ring[c]) return
    // Each touching vertex is told by the edge that leads away from it.
    if (three === 0 && between(c, d, a)) touch(area, a)
    else if (one === 0 && between(a, b, c) && !(x[c] === x[b] && y[c] === y[b])) touch(area, c)
  })
  const finding =
    (words: (n: number) => Text, mends: (area: number) => boolean = () => false) =>
    (area: number, n: number, i: number): Finding => ({
      code: 'ATL-0407',
      severity: 'warning',
      file,
      raum: ids[area]!,
      value: place(x[i]!, y[i]!),
      found: words(n),
      remedy: {
        de: `Geometrie berichtigen (in QGIS: "Geometrien reparieren")${mends(area) ? `, oder in ${setting} repair: [untangle] angeben` : ''}`,
        en: `correct the geometry (in QGIS: "Fix geometries")${mends(area) ? `, or declare repair: [untangle] in ${setting}` : ''}`,
      },
    })
  let parted: ReadonlySet<number> | null = null
  const mends = (area: number): boolean => {
    parted ??= new Set(Array.from(crossedPolygons(mosaic), (part) => owner[mosaic.polygon.indexOf(part)]!))
    return parted.has(area)
  }
  return [...crossing.list(finding(crosses, mends)), ...touching.list(finding(touches))]
}

const crosses = (n: number): Text => ({
  de: `die Grenze kreuzt sich selbst${n === 1 ? '' : ` an ${n} Stellen`}`,
  en: `the border crosses itself${n === 1 ? '' : ` at ${n} places`}`,
})
const touches = (n: number): Text => ({
  de: `die Grenze berührt sich selbst${n === 1 ? '' : ` an ${n} Stellen`}`,
  en: `the border touches itself${n === 1 ? '' : ` at ${n} places`}`,
})
