import { fail } from '../../model/error.ts'
import type { Bytes } from '../../model/files.ts'
import type { Text } from '../../model/text.ts'
import type { Properties } from './feature-name.ts'
import type { Features } from './features.ts'
import { geoText } from './geo-text.ts'
import { memberCrs } from './member-crs.ts'

/** The features of a GeoJSON file. Throws where it is none at all (ATL-0203, 0204, 0205, 0206). O(bytes). */
export async function geojsonFeatures(bytes: Bytes, { file }: { readonly file: string }): Promise<Features> {
  return collectionFeatures(await geoText(bytes, file, expected), file)
}

/** The features of parsed GeoJSON. Throws ATL-0206 where it is no FeatureCollection or an empty one. */
export function collectionFeatures(json: unknown, file: string): Features {
  const value = json as { type?: unknown; features?: unknown[]; crs?: unknown } | null
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
  const features = value!.features.map((one) => {
    const { properties, geometry } = (one ?? {}) as { properties?: Properties | null; geometry?: unknown }
    return { properties: properties ?? {}, geometry }
  })
  return { features, own: memberCrs(value!.crs), unnamed: 'EPSG:4326' }
}

const expected: Text = { de: 'GeoJSON mit einer FeatureCollection', en: 'GeoJSON with a FeatureCollection' }

const isTopology: Text = {
  de: 'die Datei ist TopoJSON: ihr die Endung .topojson geben',
  en: 'the file is TopoJSON: give it the ending .topojson',
}
