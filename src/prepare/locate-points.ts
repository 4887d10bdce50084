import proj4 from 'proj4'
import type { RaumId } from '../model/bezugsraum.ts'
import { crsDefinition } from '../model/crs.ts'
import type { Read } from '../model/delivery.ts'
import type { Layer } from '../model/layer.ts'
import type { DeliveredPoints, PointRule } from '../model/points.ts'
import { locator, outside, shared } from './geometry/locator.ts'
import { mosaic } from './geometry/mosaic.ts'
import { unplaced, type Unplaced } from './unplaced.ts'

/**
 * How many points lie in each area. A place on the border of one area only (the edge of the city) is in it; one on
 * a border between areas, or where areas overlap, is told, and counted as the rule says; one outside all is told.
 * A thing of several places (MultiPoint) counts once, and must lie in one area with all of them. Build O(edges), then
 * well under a microsecond a point where both share a system.
 */
export function locatePoints(
  points: DeliveredPoints,
  layer: Layer,
  rule: PointRule,
): Read<ReadonlyMap<RaumId, number>> {
  const plane = mosaic(layer, 'own')
  const finder = locator(plane, points.at.length)
  const move = points.crs === layer.crs ? null : proj4(crsDefinition(points.crs), crsDefinition(layer.crs)).forward
  const counts = new Float64Array(plane.ids.length)
  const left: Unplaced[] = []
  for (let i = 0; i < points.at.length;) {
    const first = i
    const found = new Set<number>()
    let misses = 0
    for (; i < points.at.length && points.at[i] === points.at[first]; i++) {
      const [x, y] = (move ? move([points.x[i]!, points.y[i]!]) : [points.x[i]!, points.y[i]!]) as [number, number]
      const area = finder.find(x, y)
      if (area === outside) misses++
      else if (area === shared) for (const one of touching(finder.all(x, y))) found.add(one)
      else found.add(area)
    }
    if (found.size === 1 && misses === 0) counts[[...found][0]!]!++
    else {
      const areas = [...found].sort((a, b) => a - b)
      left.push({
        at: points.at[first]!,
        place: `${points.x[first]}, ${points.y[first]}`,
        areas: areas.map((area) => plane.ids[area]!),
      })
      if (areas.length > 0 && rule.border === 'first') counts[areas[0]!]!++
    }
  }
  return {
    value: new Map(plane.ids.map((id, i) => [id, counts[i]!])),
    findings: unplaced(left, points, rule),
  }
}

const touching = ({ inside, border }: { inside: readonly number[]; border: readonly number[] }): number[] => [
  ...inside,
  ...border,
]
