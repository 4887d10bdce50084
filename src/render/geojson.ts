import { byKey } from '../model/bezugsraum.ts'
import type { Layer, Polygon } from '../model/layer.ts'
import type { Publication } from '../model/publication.ts'
import type { Release } from '../model/score.ts'
import { statuses } from '../model/status.ts'
import { plain } from './plain.ts'
import { properties } from './geojson/properties.ts'
import { signs } from './signs.ts'
import { ringText, type Extent } from './geojson/ring-text.ts'

/**
 * The map layer of the report year as GeoJSON (RFC 7946): one MultiPolygon for each area of the layer, one a line,
 * sorted by key, longitude first with at most seven decimals, with `bbox` and without `crs`; `status` of the collection
 * says what the codes in the properties `…_status` mean. An area without
 * scores keeps its geometry and has null for every number.
 *
 * `layer` is EPSG:4326, unrounded; anything else throws. O(vertices + areas × properties).
 */
export function geojson(release: Release, publication: Publication, layer: Layer): string {
  if (layer.crs !== 'EPSG:4326') throw new Error(`layer is ${layer.crs}; GeoJSON needs EPSG:4326`)
  const extent: Extent = [Infinity, Infinity, -Infinity, -Infinity]
  const polygon = (rings: Polygon): string => `[${rings.map((ring, i) => ringText(ring, i === 0, extent)).join(',')}]`
  const describe = properties(release, publication)
  const features = [...layer.polygons]
    .sort(([a], [b]) => byKey(a, b))
    .map(
      ([raum, polygons]) =>
        `{"type":"Feature","id":${JSON.stringify(raum)},"properties":{${describe(raum)}},` +
        `"geometry":{"type":"MultiPolygon","coordinates":[${polygons.map(polygon).join(',')}]}}`,
    )
  const { base, language, notice } = publication
  const head = [
    `"type":"FeatureCollection"`,
    `"name":${JSON.stringify(base.id)}`,
    ...(notice === null ? [] : [`"description":${JSON.stringify(notice[language])}`]),
    `"status":${JSON.stringify(Object.fromEntries(statuses.map((one) => [one, signs[one].text[language]])))}`,
    ...(features.length === 0 ? [] : [`"bbox":[${extent.map((n) => plain(n / 1e7)).join(',')}]`]),
  ]
  return `{${head.join(',')},"features":[\n${features.join(',\n')}\n]}\n`
}
