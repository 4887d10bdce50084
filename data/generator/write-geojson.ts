import type { Polygon } from './boundaries.ts'

type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: Polygon }
  | { readonly type: 'Point'; readonly coordinates: readonly [number, number] }

export interface Feature {
  readonly type: 'Feature'
  readonly properties: Readonly<Record<string, string | number>>
  readonly geometry: Geometry
}

export const polygon = (properties: Feature['properties'], coordinates: Polygon): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
})

/** One feature per line, so that a difference between two versions can be read. */
export function writeGeojson(name: string, features: readonly Feature[]): Uint8Array {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } }
  const head = `{"type":"FeatureCollection","name":${JSON.stringify(name)},"crs":${JSON.stringify(crs)},"features":[\n`
  return new TextEncoder().encode(head + features.map((f) => JSON.stringify(f)).join(',\n') + '\n]}\n')
}
