import { fail } from '../../model/error.ts'
import type { LayerSpec } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import { damagedLayer } from './damaged-layer.ts'
import type { Features } from './features.ts'
import { geoText } from './geo-text.ts'
import { memberCrs } from './member-crs.ts'
import { pickLayer } from './pick-layer.ts'
import { withIds, type RawFeature } from './with-ids.ts'

interface Topology {
  readonly type?: unknown
  readonly objects?: Readonly<Record<string, unknown>> | null
  readonly arcs?: unknown
  readonly crs?: unknown
}

/** The features of one object of a TopoJSON file, with the arcs put together to rings. O(vertices). */
export async function topojson(bytes: Bytes, spec: LayerSpec): Promise<Features> {
  return topologyFeatures(await geoText(bytes, spec.file, expected), spec)
}

/** The features of one object of parsed TopoJSON. Throws ATL-0206, 0251 and 0252 where there are none to be had. */
export async function topologyFeatures(json: unknown, spec: LayerSpec): Promise<Features> {
  const { file } = spec
  const topology = json as Topology | null
  const type = typeof topology?.type === 'string' ? topology.type : 'JSON'
  if (type !== 'Topology' || !Array.isArray(topology!.arcs) || typeof topology!.objects !== 'object')
    throw fail(
      'ATL-0206',
      { de: `die Datei ist keine Topology, sondern ${type}`, en: `the file is not a Topology but ${type}` },
      { file, value: type, expected },
    )
  const layers = Object.keys(topology!.objects ?? {})
  const name = pickLayer(layers, spec)
  const { feature } = await import('topojson-client')
  let read: { readonly type: string; readonly features?: readonly RawFeature[] } & RawFeature
  try {
    read = feature(topology, topology!.objects![name]) as typeof read
  } catch (error) {
    // A pointer to an arc that is not there.
    if (error instanceof TypeError) throw damagedLayer(file, missingArc)
    throw error
  }
  const list = read.type === 'FeatureCollection' ? read.features! : [read]
  if (list.length === 0)
    throw fail('ATL-0206', { de: 'das Objekt ist leer', en: 'the object is empty' }, { file, value: name, expected })
  return { features: withIds(list), own: memberCrs(topology!.crs), unnamed: 'EPSG:4326', layers, layer: name }
}

const expected = { de: 'TopoJSON mit einer Topology', en: 'TopoJSON with a Topology' }

const missingArc = {
  de: 'ein Ring verweist auf eine Linie, die es in der Datei nicht gibt',
  en: 'a ring refers to an arc that the file does not hold',
}
