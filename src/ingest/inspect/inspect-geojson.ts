import type { Finding } from '../../model/finding.ts'
import { crsCode, likelyCrs, mismatch, type Extent } from '../crs.ts'
import { doubt } from './doubt.ts'
import type { KnownKeys } from './keys.ts'

/** What a GeoJSON file says about itself. */
export interface LayerEvidence {
  readonly features: number
  readonly geometries: Readonly<Record<string, number>>
  /** The system that the file names; null where it names none and is WGS 84 by RFC 7946. */
  readonly crs: string | null
  readonly extent: readonly [number, number, number, number] | null
  /** Systems in which the coordinates would lie in Germany, Austria or Switzerland. */
  readonly likely: readonly string[]
  readonly properties: readonly PropertyEvidence[]
  readonly doubts: readonly Finding[]
}

export interface PropertyEvidence {
  readonly name: string
  readonly types: readonly string[]
  readonly distinct: number
  readonly matches: number
  readonly sample: string
}

interface Feature {
  readonly properties?: Readonly<Record<string, unknown>> | null
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null
}

/** Whether parsed JSON is a FeatureCollection. */
export const isFeatureCollection = (json: unknown): json is { features: Feature[]; crs?: unknown } =>
  typeof json === 'object' &&
  json !== null &&
  (json as { type?: unknown }).type === 'FeatureCollection' &&
  Array.isArray((json as { features?: unknown }).features)

/** Counts features, geometry types, properties; the system as the file names it and as its coordinates suggest. O(n). */
export function inspectGeojson(
  json: { features: Feature[]; crs?: unknown },
  known: readonly KnownKeys[],
): LayerEvidence {
  const { features } = json
  const geometries: Record<string, number> = {}
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity }
  for (const { geometry } of features) {
    const type = typeof geometry?.type === 'string' ? geometry.type : 'null'
    geometries[type] = (geometries[type] ?? 0) + 1
    widen(box, geometry?.coordinates, 0)
  }
  const extent = Number.isFinite(box.left) ? box : null
  const named = (json.crs as { properties?: { name?: unknown } } | undefined)?.properties?.name
  const crs = typeof named === 'string' ? (crsCode(named) ?? named) : null
  const wrong = extent && mismatch(crs ?? 'EPSG:4326', extent)
  const likely = extent && wrong === 'metres' ? likelyCrs(extent) : []
  return {
    features: features.length,
    geometries,
    crs,
    extent: extent && [extent.left, extent.bottom, extent.right, extent.top],
    likely,
    properties: propertiesOf(features, known),
    doubts: wrong === 'metres' ? [crsDoubt(likely)] : [],
  }
}

function widen(box: Extent, value: unknown, depth: number): void {
  if (!Array.isArray(value) || depth > 6) return
  const [x, y] = value as unknown[]
  if (typeof x === 'number' && typeof y === 'number') {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.bottom = Math.min(box.bottom, y)
    box.top = Math.max(box.top, y)
  } else for (const part of value) widen(box, part, depth + 1)
}

function propertiesOf(features: readonly Feature[], known: readonly KnownKeys[]): PropertyEvidence[] {
  const names = new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))
  return [...names].map((name) => {
    const values = features
      .map(({ properties }) => properties?.[name])
      .filter((value) => value !== undefined && value !== null)
    const texts = new Set(values.map((value) => (typeof value === 'string' ? value.trim() : JSON.stringify(value))))
    return {
      name,
      types: [...new Set(values.map((value) => typeof value))].sort(),
      distinct: texts.size,
      matches: Math.max(0, ...known.map(({ keys }) => [...texts].filter((text) => keys.has(text)).length)),
      sample: [...texts][0] ?? '',
    }
  })
}

const crsDoubt = (likely: readonly string[]): Finding =>
  doubt(
    {
      de: `die Koordinaten sind Meter, und die Datei sagt nicht, in welchem System${likely.length > 0 ? ` (möglich: ${likely.join(', ')})` : ''}`,
      en: `the coordinates are metres, and the file does not say in which system${likely.length > 0 ? ` (possible: ${likely.join(', ')})` : ''}`,
    },
    { de: 'beim Herausgeber erfragen und areas.base.crs angeben', en: 'ask the publisher and declare areas.base.crs' },
  )
