import type { Inspection } from '../../ingest/inspect/inspection.ts'
import { polygons } from '../../ingest/layer/polygons.ts'
import { AtlasError } from '../../model/error.ts'
import type { Finding } from '../../model/finding.ts'
import type { Position } from '../../model/layer.ts'
import { toDegrees } from '../../prepare/to-degrees.ts'
import { ringText, type Extent } from '../../render/geojson/ring-text.ts'

/**
 * A layer as GeoJSON that every program reads (RFC 7946): longitude and latitude with seven decimals, outer rings
 * counter-clockwise, no `crs`, one feature a line in the order of the file, with all its properties; its key also as
 * `id`. Heights are left out. Throws what is wrong with polygons (ATL-0401, 0402, 0405) by the number of the feature.
 */
export function layerGeojson({ features, layer, file }: Inspection, name: string): string {
  const degrees = toDegrees(layer!.system!.crs)
  const extent: Extent = [Infinity, Infinity, -Infinity, -Infinity]
  const findings: Finding[] = []
  const key = layer!.key?.unique === true ? layer!.key.headers[0]! : null
  const lines = features.map((feature, i) => {
    const geometry = geometryText(feature.geometry, degrees, extent)
    if (typeof geometry !== 'string') findings.push({ severity: 'error', file, row: i + 1, ...geometry })
    const id = key === null ? '' : `"id":${valueText(feature.properties[key])},`
    return `{"type":"Feature",${id}"properties":${valueText(feature.properties)},"geometry":${geometry as string}}`
  })
  if (findings.length > 0) throw new AtlasError(findings)
  const bbox = extent.every(Number.isFinite) ? `"bbox":[${extent.map((n) => n / 1e7).join(',')}],` : ''
  return `{"type":"FeatureCollection","name":${JSON.stringify(name)},${bbox}"features":[\n${lines.join(',\n')}\n]}\n`
}

type Fault = Omit<Finding, 'severity' | 'file' | 'row'>

function geometryText(geometry: unknown, degrees: (at: Position) => Position, extent: Extent): string | Fault {
  if ((geometry ?? null) === null) return 'null'
  const { type, coordinates, geometries } = geometry as { type: string; coordinates: unknown; geometries?: unknown }
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    const texts: string[] = []
    for (const one of geometries as unknown[]) {
      const text = geometryText(one, degrees, extent)
      if (typeof text !== 'string') return text
      texts.push(text)
    }
    return `{"type":"GeometryCollection","geometries":[${texts.join(',')}]}`
  }
  if (!/^(Multi)?(Polygon|Point|LineString)$/.test(type) || coordinates === undefined) return unwritable(type)
  if (type !== 'Polygon' && type !== 'MultiPolygon') return shapeText(type, coordinates, degrees, extent)
  const shape = polygons(geometry, { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity })
  if ('fault' in shape) return shape.fault
  const texts = shape.polygons.map(
    (rings) => `[${rings.map((ring, i) => ringText(ring.map(degrees), i === 0, extent)).join(',')}]`,
  )
  return `{"type":"${type}","coordinates":${type === 'Polygon' ? texts[0]! : `[${texts.join(',')}]`}}`
}

/** A kind that GeoJSON does not have: an arc, a body. */
const unwritable = (type: string): Fault => ({
  code: 'ATL-0402',
  value: type,
  found: { de: `eine Geometrie ${type} gibt es in GeoJSON nicht`, en: `GeoJSON has no geometry ${type}` },
  expected: {
    de: 'Punkte, Linien oder Flächen mit geraden Grenzen',
    en: 'points, lines or areas with straight borders',
  },
  remedy: {
    de: 'Bögen in gerade Stücke auflösen lassen (ogr2ogr -nlt CONVERT_TO_LINEAR)',
    en: 'have arcs resolved into straight pieces (ogr2ogr -nlt CONVERT_TO_LINEAR)',
  },
})

/** Points and lines, whose order means nothing to RFC 7946. */
function shapeText(type: string, coordinates: unknown, degrees: (at: Position) => Position, extent: Extent) {
  const fault: Fault = {
    code: 'ATL-0401',
    value: JSON.stringify(coordinates).slice(0, 80),
    found: { de: `die Koordinaten von ${type} sind keine Zahlen`, en: `the coordinates of ${type} are no numbers` },
    expected: { de: 'x und y als Zahlen', en: 'x and y as numbers' },
  }
  const text = (value: unknown): string | null => {
    if (!Array.isArray(value)) return null
    if (typeof value[0] === 'number') {
      const [lon, lat] = degrees([value[0], value[1] as number]).map((n) => Math.round(n * 1e7)) as [number, number]
      if (!Number.isFinite(lon) || !Number.isFinite(lat)) return null
      extent[0] = Math.min(extent[0], lon)
      extent[1] = Math.min(extent[1], lat)
      extent[2] = Math.max(extent[2], lon)
      extent[3] = Math.max(extent[3], lat)
      return `[${lon / 1e7},${lat / 1e7}]`
    }
    const parts = value.map(text)
    return parts.includes(null) ? null : `[${parts.join(',')}]`
  }
  const all = text(coordinates)
  return all === null ? fault : `{"type":${JSON.stringify(type)},"coordinates":${all}}`
}

/** JSON with whole numbers beyond 2^53 in all their digits. */
function valueText(value: unknown): string {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  if (Array.isArray(value)) return `[${value.map(valueText).join(',')}]`
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${valueText(one)}`).join(',')}}`
}
