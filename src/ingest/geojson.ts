import type { LayerSpec, Read } from '../model/delivery.ts'
import { fail } from '../model/error.ts'
import type { Bytes } from '../model/files.ts'
import type { Finding } from '../model/finding.ts'
import type { DeliveredFeature, DeliveredLayer, Position } from '../model/layer.ts'
import { decode } from './decode.ts'
import { featureName, missingProperties, type Properties } from './feature-name.ts'
import { json } from './json.ts'
import { layerCrs } from './layer-crs.ts'
import { polygons } from './polygons.ts'
import { seems } from './seems.ts'

/**
 * Reads delivered areas from GeoJSON: keys stay text, several features may bear one key, coordinates stay
 * in the system of the file. Features without a usable key or geometry are left out and reported. Throws
 * where the file is no GeoJSON at all (ATL-0203, 0204, 0205, 0206). O(vertices).
 */
export async function geojson(bytes: Bytes, spec: LayerSpec): Promise<Read<DeliveredLayer>> {
  const { file } = spec
  const { features: delivered, crs: member } = collection(await bytes.slice(0, bytes.size), file)
  const missing = missingProperties(delivered.map(propertiesOf), spec)
  const keyed = missing.every(({ column }) => column !== spec.key)
  const findings: Finding[] = [...missing]
  const features: DeliveredFeature[] = []
  const extent = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity }
  let sample: Position | null = null

  for (const [i, feature] of delivered.entries()) {
    const at = i + 1
    const named = featureName(propertiesOf(feature), spec)
    if ('fault' in named && keyed) findings.push({ severity: 'error', file, row: at, ...named.fault })
    const shape = polygons((feature as { geometry?: unknown } | null)?.geometry, extent)
    if ('fault' in shape) {
      const raum = 'key' in named ? { raum: named.key } : {}
      findings.push({ severity: 'error', file, row: at, ...raum, ...shape.fault })
      continue
    }
    sample ??= shape.polygons[0]![0]![0]!
    if ('key' in named) features.push({ ...named, polygons: shape.polygons, at })
  }

  const system = layerCrs(member, spec, extent, sample)
  return { value: { file, crs: system.crs, features }, findings: [...system.findings, ...findings] }
}

const propertiesOf = (feature: unknown): Properties =>
  (feature as { properties?: Properties | null } | null)?.properties ?? {}

function collection(content: Uint8Array, file: string): { features: unknown[]; crs?: unknown } {
  const expected = { de: 'GeoJSON mit einer FeatureCollection', en: 'GeoJSON with a FeatureCollection' }
  if (content.length === 0)
    throw fail('ATL-0203', { de: 'die Datei ist leer', en: 'the file is empty' }, { file, expected })
  const other = seems(content)
  if (other && other.kind !== 'json')
    throw fail(
      'ATL-0206',
      { de: `die Datei ist offenbar ${other.name.de}`, en: `the file seems to be ${other.name.en}` },
      { file, expected },
    )
  const text = decode(content, 'utf-8', file, null)
  if (text.trim() === '')
    throw fail('ATL-0203', { de: 'die Datei ist leer', en: 'the file is empty' }, { file, expected })
  const value = json(text, file) as { type?: unknown; features?: unknown[]; crs?: unknown } | null
  const type = typeof value?.type === 'string' ? value.type : 'JSON'
  if (type !== 'FeatureCollection' || !Array.isArray(value!.features))
    throw fail(
      'ATL-0206',
      {
        de: `die Datei ist keine FeatureCollection, sondern ${type}`,
        en: `the file is not a FeatureCollection but ${type}`,
      },
      { file, value: type, expected },
    )
  if (value!.features.length === 0)
    throw fail(
      'ATL-0206',
      { de: 'die FeatureCollection ist leer', en: 'the FeatureCollection is empty' },
      { file, expected },
    )
  return value as { features: unknown[]; crs?: unknown }
}
