import type { Position } from '../../model/layer.ts'
import type { Extent } from '../layer/crs.ts'
import type { Feature } from '../layer/features.ts'
import { membersOf } from '../layer/members-of.ts'

/** What the geometries of a file are, and where. */
export interface LayerPlaces {
  /** How many there are of each type; `null` counts features without geometry. */
  readonly geometries: Readonly<Record<string, number>>
  /** What a plan could take all of them for; null where they are lines, or of several kinds. */
  readonly holds: 'areas' | 'points' | null
  readonly extent: Extent | null
  readonly sample: Position | null
}

/** Counts types and widens the extent by every position. O(vertices). */
export function layerPlaces(features: readonly Feature[]): LayerPlaces {
  const geometries: Record<string, number> = {}
  const extent = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity }
  let sample: Position | null = null
  const widen = (value: unknown, depth: number): void => {
    if (!Array.isArray(value) || depth > 6) return
    const [x, y] = value as unknown[]
    if (typeof x === 'number' && typeof y === 'number') {
      sample ??= [x, y]
      extent.left = Math.min(extent.left, x)
      extent.right = Math.max(extent.right, x)
      extent.bottom = Math.min(extent.bottom, y)
      extent.top = Math.max(extent.top, y)
    } else for (const part of value) widen(part, depth + 1)
  }
  const kinds = new Set<string>()
  for (const { geometry } of features) {
    const { type } = (geometry ?? {}) as { type?: unknown }
    const name = typeof type === 'string' ? type : 'null'
    geometries[name] = (geometries[name] ?? 0) + 1
    for (const one of membersOf(geometry)) {
      if (typeof one.type === 'string') kinds.add(one.type.replace(/^Multi/, ''))
      widen(one.coordinates, 0)
    }
  }
  const [only] = kinds.size === 1 ? kinds : []
  return {
    geometries,
    holds: only === 'Polygon' ? 'areas' : only === 'Point' ? 'points' : null,
    extent: Number.isFinite(extent.left) ? extent : null,
    sample,
  }
}
