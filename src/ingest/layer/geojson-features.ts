import { fail } from '../../model/error.ts'
import type { Bytes } from '../../model/files.ts'
import type { Text } from '../../model/text.ts'
import type { Features } from './features.ts'
import { geoText } from './geo-text.ts'
import { memberCrs } from './member-crs.ts'
import { withIds, type RawFeature } from './with-ids.ts'

/** The features of a GeoJSON file. Throws where it is none at all (ATL-0203, 0204, 0205, 0206). O(bytes). */
export async function geojsonFeatures(bytes: Bytes, { file }: { readonly file: string }): Promise<Features> {
  return collectionFeatures(await geoText(bytes, file, expected), file)
}

/** Whether parsed JSON is GeoJSON of features: a collection, a list of them (as one a line gives), or a single one. */
export const isGeojson = (json: unknown): boolean =>
  ['FeatureCollection', 'Feature'].includes(typeOf(json) as string) || isList(json)

const typeOf = (json: unknown): unknown => (json as { type?: unknown } | null)?.type

const isList = (json: unknown): json is unknown[] =>
  Array.isArray(json) && json.length > 0 && json.every((one) => typeOf(one) === 'Feature')

/** The features of parsed GeoJSON. Throws ATL-0206 where it holds none. */
export function collectionFeatures(json: unknown, file: string): Features {
  const list = isList(json) ? json : typeOf(json) === 'Feature' ? [json] : null
  const value = (list ? { type: 'FeatureCollection', features: list } : json) as {
    type?: unknown
    features?: unknown[]
    crs?: unknown
  } | null
  const type = typeof value?.type === 'string' ? value.type : 'JSON'
  if (type !== 'FeatureCollection' || !Array.isArray(value!.features))
    throw fail(
      'ATL-0206',
      {
        de: `die Datei ist keine FeatureCollection, sondern ${type}`,
        en: `the file is not a FeatureCollection but ${type}`,
      },
      { file, value: type, expected, ...(type === 'Topology' ? { remedy: isTopology } : {}) },
    )
  if (value!.features.length === 0)
    throw fail(
      'ATL-0206',
      { de: 'die FeatureCollection ist leer', en: 'the FeatureCollection is empty' },
      { file, expected },
    )
  const features = withIds(value!.features.map((one) => (one ?? {}) as RawFeature))
  return { features, own: memberCrs(value!.crs), unnamed: 'EPSG:4326' }
}

const expected: Text = { de: 'GeoJSON mit einer FeatureCollection', en: 'GeoJSON with a FeatureCollection' }

const isTopology: Text = {
  de: 'die Datei ist TopoJSON: ihr die Endung .topojson geben',
  en: 'the file is TopoJSON: give it the ending .topojson',
}
