import type { Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import { layerKind } from '../../model/layer-kind.ts'
import { nearest } from '../../model/nearest.ts'
import { pick } from '../../model/pick.ts'
import type { DeliveredPoints, PointsSpec } from '../../model/points.ts'
import type { Properties } from './feature-name.ts'
import { layerFormats } from './layer-formats.ts'
import { numberReader } from '../table/number.ts'
import { findingList } from '../table/finding-list.ts'
import { noCount } from './no-count.ts'
import { placed } from './placed.ts'

/**
 * The points of a layer: Point and MultiPoint; properties that `where` and `count` name must be there. What is counted
 * at a MultiPoint belongs to no place of it, if there are several. O(features).
 */
export async function layerPoints(files: Files, spec: PointsSpec): Promise<Read<DeliveredPoints>> {
  const { file, where } = spec
  const counted = spec.count ?? null
  const read = layerFormats[layerKind(file) ?? 'geojson']
  const delivered = await read(pick(files, file), { ...spec, key: '', name: null }, files)
  const missing = missingProperties(
    delivered.features.map(({ properties }) => properties),
    spec,
  )
  if (missing.length > 0) return { ...placed(delivered, spec, [], [], [], null), findings: missing }
  const [x, y, at, counts]: [number[], number[], number[], number[]] = [[], [], [], []]
  const findings = findingList()
  const areas: number[] = []
  delivered.features.forEach(({ properties, geometry }, i) => {
    if (where !== null && !Object.entries(where).every(([name, texts]) => texts.includes(textOf(properties[name]))))
      return
    const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown }
    const list: unknown = type === 'Point' ? [coordinates] : type === 'MultiPoint' ? coordinates : null
    if (type === 'Polygon' || type === 'MultiPolygon') return void areas.push(i + 1)
    if (!Array.isArray(list) || list.length === 0 || !list.every(isPosition))
      return findings.add(noPoint(file, i + 1, type, coordinates))
    const count = counted === null ? 1 : countOf(properties[counted])
    if (counted !== null && list.length > 1) return findings.add(shared(spec, i + 1, list.length))
    if (!(count >= 0)) return findings.add(noCount(spec, i + 1, properties[counted!] ?? null))
    for (const [px, py] of list as [number, number][]) {
      x.push(px)
      y.push(py)
      at.push(i + 1)
      counts.push(count)
    }
  })
  const { value, findings: own } = placed(delivered, spec, x, y, at, counted === null ? null : counts)
  const noPoints = areas.length === 0 ? [] : [ofAreas(file, areas, delivered.features.length)]
  return { value, findings: [...own, ...noPoints, ...findings.all()] }
}

// Text of digits alone is a number in every notation; `1.234` is two.
const digits = numberReader({ decimal: null, thousands: null })

/** A number, or text that can be no other; NaN for everything else. */
function countOf(value: unknown): number {
  const number = typeof value === 'string' ? digits(value) : value
  return typeof number === 'number' ? number : NaN
}

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : ''

const isPosition = (position: unknown): boolean =>
  Array.isArray(position) && Number.isFinite(position[0]) && Number.isFinite(position[1])

function missingProperties(list: readonly Properties[], { file, where, count, setting }: PointsSpec): Finding[] {
  const asked = [
    ...Object.keys(where ?? {}).map((name) => ({ name, by: 'where' })),
    ...(count ? [{ name: count, by: 'count' }] : []),
  ]
  const names = asked.filter(({ name }) => !list.some((one) => Object.hasOwn(one, name)))
  if (names.length === 0) return []
  const present = [...new Set(list.flatMap((properties) => Object.keys(properties)))]
  return names.map(({ name, by }) => {
    const similar = nearest(name, present).map((one) => `"${one}"`)
    return {
      code: 'ATL-0209',
      severity: 'error',
      file,
      column: name,
      found: { de: `kein Objekt hat die Eigenschaft "${name}"`, en: `no feature has the property "${name}"` },
      expected: { de: `eine von: ${present.slice(0, 12).join(', ')}`, en: `one of ${present.slice(0, 12).join(', ')}` },
      remedy: {
        de: `${setting}.${by} ändern${similar.length > 0 ? `; ähnlich: ${similar.join(', ')}` : ''}`,
        en: `change ${setting}.${by}${similar.length > 0 ? `; similar: ${similar.join(', ')}` : ''}`,
      },
    }
  })
}

/** Areas where points belong: one finding for all of them. */
const ofAreas = (file: string, [row, ...more]: readonly number[], all: number): Finding => ({
  code: 'ATL-0422',
  severity: 'error',
  file,
  row: row!,
  found: {
    de: `${more.length + 1} von ${all} Objekten sind Flächen, keine Punkte`,
    en: `${more.length + 1} of ${all} features are areas, not points`,
  },
  expected: { de: 'Point oder MultiPoint', en: 'Point or MultiPoint' },
  remedy: {
    de: 'die Mittelpunkte der Zellen oder Flächen geben (in QGIS: "Zentroide")',
    en: 'give the centres of the cells or areas (in QGIS: "Centroids")',
  },
})

/** One count for several places. */
const shared = ({ file, count }: PointsSpec, row: number, places: number): Finding => ({
  code: 'ATL-0422',
  severity: 'error',
  file,
  row,
  column: count!,
  found: {
    de: `das Objekt hat ${places} Punkte, aber nur eine Anzahl`,
    en: `the feature has ${places} points, but only one count`,
  },
  expected: { de: 'je Objekt ein Punkt', en: 'one point a feature' },
  remedy: {
    de: 'je Punkt ein Objekt mit seiner Anzahl liefern',
    en: 'deliver a feature with its own count for each point',
  },
})

function noPoint(file: string, row: number, type: unknown, coordinates: unknown): Finding {
  const point = type === 'Point' || type === 'MultiPoint'
  return {
    code: 'ATL-0422',
    severity: 'error',
    file,
    row,
    ...(point ? { value: JSON.stringify(coordinates) } : typeof type === 'string' ? { value: type } : {}),
    found: point
      ? { de: 'die Koordinaten sind keine endlichen Zahlen', en: 'the coordinates are no finite numbers' }
      : typeof type === 'string'
        ? { de: `die Geometrie ${type} ist kein Punkt`, en: `the geometry ${type} is no point` }
        : { de: 'das Objekt hat keine Geometrie', en: 'the feature has no geometry' },
    expected: { de: 'Point oder MultiPoint', en: 'Point or MultiPoint' },
  }
}
