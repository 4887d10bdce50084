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
  const numeric: { value: string; row: number }[] = []
  const features: DeliveredFeature[] = []
  const extent = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity }
  let sample: Position | null = null

  for (const [i, feature] of delivered.features.entries()) {
    const at = i + 1
    const named = featureName(feature.properties, spec)
    if ('number' in named) numeric.push({ value: named.number, row: at })
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

  findings.push(...numericKeys(numeric, delivered.features.length, spec))
  const system = layerCrs(delivered, spec, extent, sample)
  return { value: { file, crs: system.crs, features }, findings: [...system.findings, ...findings] }
}

/** ATL-0310, once a file: what the format stores as a number has no leading zeros to lose any more. */
function numericKeys(
  list: readonly { value: string; row: number }[],
  all: number,
  { file, key }: LayerSpec,
): Finding[] {
  const [first] = list
  if (first === undefined) return []
  const n = list.length
  return [
    {
      code: 'ATL-0310',
      severity: 'error',
      file,
      ...first,
      column: key,
      found:
        n === 1
          ? {
              de: `der Schlüssel ist eine Zahl, ${first.value}; führende Nullen können fehlen`,
              en: `the key is a number, ${first.value}; leading zeros may be lost`,
            }
          : {
              de: `${n} von ${all} Schlüsseln sind Zahlen, wie ${first.value}; führende Nullen können fehlen`,
              en: `${n} of ${all} keys are numbers, such as ${first.value}; leading zeros may be lost`,
            },
      expected: { de: 'der Schlüssel als Text', en: 'the key as text' },
      remedy: { de: `${key} als Textfeld neu exportieren`, en: `export ${key} again as a text field` },
    },
  ]
}
