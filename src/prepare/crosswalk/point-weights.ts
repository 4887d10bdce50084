import { byKey } from '../../model/bezugsraum.ts'
import { sum } from '../../math/sum.ts'
import type { Layer } from '../../model/layer.ts'
import { locator, outside, shared, type Locator } from '../geometry/locator.ts'
import { mosaic } from '../geometry/mosaic.ts'

export interface PlacedPoints {
  readonly x: ArrayLike<number>
  readonly y: ArrayLike<number>
  /** Persons of each point; 1 of an address. */
  readonly count: ArrayLike<number>
}

export interface PointWeights {
  readonly links: readonly { readonly from: string; readonly to: string; readonly weight: number }[]
  /** Points that lie in no old or no new area, and those on a border between two: they count for nothing. */
  readonly outside: number
  readonly border: number
  /** What is counted at all points, and at those that count for nothing. */
  readonly persons: { readonly all: number; readonly lost: number }
}

/**
 * Weights of an Umsteigeschlüssel by points: of all that is counted at the points of an old area, the share whose
 * points lie in each new one. A point on the border of one area alone, the edge of the city, is in it. Layers and points are in
 * one CRS. An old area without points has no row. O(points).
 */
export function pointWeights(old: Layer, present: Layer, { x, y, count }: PlacedPoints): PointWeights {
  const [from, to] = [mosaic(old, 'own'), mosaic(present, 'own')]
  const [before, after] = [areaAt(locator(from, x.length)), areaAt(locator(to, x.length))]
  const found = new Map<number, Map<number, number[]>>()
  const lost = { outside: 0, border: 0 }
  const uncounted: number[] = []
  for (let i = 0; i < x.length; i++) {
    const [a, b] = [before(x[i]!, y[i]!), after(x[i]!, y[i]!)]
    if (a < 0 || b < 0) {
      lost[a === outside || b === outside ? 'outside' : 'border']++
      uncounted.push(count[i]!)
    } else {
      const targets = found.get(a) ?? new Map<number, number[]>()
      const counts = targets.get(b) ?? []
      counts.push(count[i]!)
      found.set(a, targets.set(b, counts))
    }
  }
  const links = [...found].flatMap(([a, targets]) => {
    const sums = [...targets].map(([b, counts]) => ({ to: to.ids[b]! as string, persons: sum(counts) }))
    const all = sum(sums.map(({ persons }) => persons))
    const shares = sums.filter(({ persons }) => persons > 0)
    return shares.map((one) => ({ from: from.ids[a]! as string, to: one.to, weight: one.persons / all }))
  })
  return {
    links: links.sort((a, b) => byKey(a.from, b.from) || byKey(a.to, b.to)),
    ...lost,
    persons: { all: sum(count), lost: sum(uncounted) },
  }
}

/** The one area that a place is in or on the border of; `shared` where there are several. */
function areaAt(finder: Locator): (x: number, y: number) => number {
  return (x, y) => {
    const area = finder.find(x, y)
    if (area !== shared) return area
    const { inside, border } = finder.all(x, y)
    const [one, ...more] = [...inside, ...border]
    return more.length === 0 ? one! : shared
  }
}
