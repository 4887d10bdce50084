import type { LayerSpec, Read } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import type { DeliveredFeature, DeliveredLayer, Position } from '../../model/layer.ts'
import { featureName, missingProperties } from './feature-name.ts'
import type { Features } from './features.ts'
import { layerCrs } from './layer-crs.ts'
import { polygons } from './polygons.ts'

/**
 * The features of a file as areas: keys stay text, several features may bear one key, coordinates stay in the
 * system of the file. Features without a usable key or geometry are left out and reported. O(vertices).
 */
export function deliveredLayer(delivered: Features, spec: LayerSpec): Read<DeliveredLayer> {
  const { file } = spec
  const missing = missingProperties(
    delivered.features.map(({ properties }) => properties),
    spec,
  )
  const keyed = missing.every(({ column }) => column !== spec.key)
  const findings: Finding[] = [...missing]
  const features: DeliveredFeature[] = []
  const extent = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity }
  let sample: Position | null = null

  for (const [i, feature] of delivered.features.entries()) {
    const at = i + 1
    const named = featureName(feature.properties, spec)
    if ('fault' in named && keyed) findings.push({ severity: 'error', file, row: at, ...named.fault })
    const shape = polygons(feature.geometry, extent)
    if ('fault' in shape) {
      const raum = 'key' in named ? { raum: named.key } : {}
      findings.push({ severity: 'error', file, row: at, ...raum, ...shape.fault })
      continue
    }
    sample ??= shape.polygons[0]![0]![0]!
    if ('key' in named) features.push({ ...named, polygons: shape.polygons, at })
  }

  const system = layerCrs(delivered, spec, extent, sample)
  return { value: { file, crs: system.crs, features }, findings: [...system.findings, ...findings] }
}
