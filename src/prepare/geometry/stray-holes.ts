import { orient2d } from 'robust-predicates'
import type { Finding } from '../../model/finding.ts'
import { decimal } from './decimal.ts'
import type { Mosaic } from './mosaic.ts'
import type { Shape } from './shape.ts'

/** ATL-0416: holes that lie outside the ring they are cut from. O(vertices of holes and their rings). */
export const strayHoles = ({ mosaic, file }: Shape): Finding[] =>
  holesOutside(mosaic).map((r) => {
    const { x, y, start, owner, area, ids, place } = mosaic
    const size = decimal(Math.abs(area[r]!), 0)
    return {
      code: 'ATL-0416',
      severity: 'warning',
      file,
      raum: ids[owner[r]!]!,
      value: place(x[start[r]!]!, y[start[r]!]!),
      found: {
        de: `ein Loch von ${size.de} m² liegt außerhalb der Fläche, aus der es geschnitten ist`,
        en: `a hole of ${size.en} m² lies outside the polygon it is cut from`,
      },
      expected: { de: 'Löcher innerhalb ihrer Fläche', en: 'holes within their polygon' },
    }
  })

/** The rings that are holes and have no place in common with the ring they are cut from. */
export function holesOutside({ x, y, start, polygon, hole }: Mosaic): number[] {
  const shells = new Map<number, number>()
  polygon.forEach((one, r) => {
    if (hole[r] === 0) shells.set(one, r)
  })
  /** Whether a place lies beyond a ring; null on its border. */
  const beyond = (shell: number, px: number, py: number): boolean | null => {
    let odd = false
    const [from, to] = [start[shell]!, start[shell + 1]!]
    for (let i = from; i < to; i++) {
      const k = i + 1 < to ? i + 1 : from
      const [ax, ay, bx, by] = [x[i]!, y[i]!, x[k]!, y[k]!]
      if (Math.min(ay, by) > py || Math.max(ay, by) < py) continue
      const side = orient2d(ax, ay, bx, by, px, py)
      if (side === 0 && px >= Math.min(ax, bx) && px <= Math.max(ax, bx)) return null
      // orient2d is negative where the place lies left of the edge, seen along it.
      if (ay > py !== by > py && side < 0 === by > ay) odd = !odd
    }
    return !odd
  }
  return [...hole.keys()].filter((r) => {
    const shell = shells.get(polygon[r]!)
    if (hole[r] === 0 || shell === undefined) return false
    const places = Array.from({ length: start[r + 1]! - start[r]! }, (_, i) => start[r]! + i)
    const sides = places.map((i) => beyond(shell, x[i]!, y[i]!))
    return sides.includes(true) && !sides.includes(false)
  })
}
