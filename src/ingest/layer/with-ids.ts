import type { Properties } from './feature-name.ts'
import type { Feature } from './features.ts'

/** A feature as GeoJSON and TopoJSON hold it. */
export interface RawFeature {
  readonly id?: unknown
  readonly properties?: Properties | null
  readonly geometry?: unknown
}

/**
 * Features with their `id` among their properties, as other programs show it: it may be the only place of the key. Not where a
 * property of that name stands already, or where one repeats it. O(features × properties).
 */
export function withIds(list: readonly RawFeature[]): Feature[] {
  const features = list.map(({ id, properties, geometry }) => ({ id, properties: properties ?? {}, geometry }))
  const isId = (id: unknown) => typeof id === 'string' || typeof id === 'number'
  const names = Object.keys(features[0]?.properties ?? {})
  const repeated =
    features.some(({ properties }) => Object.hasOwn(properties, 'id')) ||
    names.some((name) => features.every(({ id, properties }) => id === properties[name]))
  return features.map(({ id, properties, geometry }) => ({
    properties: isId(id) && !repeated ? { id, ...properties } : properties,
    geometry,
  }))
}
