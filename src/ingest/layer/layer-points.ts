import type { Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import { layerKind } from '../../model/layer-kind.ts'
import { nearest } from '../../model/nearest.ts'
import { pick } from '../../model/pick.ts'
import type { DeliveredPoints, PointsSpec } from '../../model/points.ts'
import type { Properties } from './feature-name.ts'
import { layerFormats } from './layer-formats.ts'
import { placed } from './placed.ts'

/** The points of a layer: Point and MultiPoint; a property that `where` names must be there. O(features). */
export async function layerPoints(files: Files, spec: PointsSpec): Promise<Read<DeliveredPoints>> {
  const { file, where } = spec
  const read = layerFormats[layerKind(file) ?? 'geojson']
  const delivered = await read(pick(files, file), { ...spec, key: '', name: null }, files)
  const missing = missingProperties(
    delivered.features.map(({ properties }) => properties),
    spec,
  )
  if (missing.length > 0) return { ...placed(delivered, spec, [], [], []), findings: missing }
  const [x, y, at]: [number[], number[], number[]] = [[], [], []]
  const findings: Finding[] = []
  delivered.features.forEach(({ properties, geometry }, i) => {
    if (where !== null && !Object.entries(where).every(([name, texts]) => texts.includes(textOf(properties[name]))))
      return
    const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown }
    const list: unknown = type === 'Point' ? [coordinates] : type === 'MultiPoint' ? coordinates : null
    if (!Array.isArray(list) || list.length === 0 || !list.every(isPosition))
      return void findings.push(noPoint(file, i + 1, type, coordinates))
    for (const [px, py] of list as [number, number][]) {
      x.push(px)
      y.push(py)
      at.push(i + 1)
    }
  })
  const result = placed(delivered, spec, x, y, at)
  return { value: result.value, findings: [...result.findings, ...findings] }
}

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : ''

const isPosition = (position: unknown): boolean =>
  Array.isArray(position) && Number.isFinite(position[0]) && Number.isFinite(position[1])

function missingProperties(list: readonly Properties[], { file, where, setting }: PointsSpec): Finding[] {
  const names = Object.keys(where ?? {}).filter((name) => !list.some((one) => Object.hasOwn(one, name)))
  if (names.length === 0) return []
  const present = [...new Set(list.flatMap((properties) => Object.keys(properties)))]
  return names.map((name) => {
    const similar = nearest(name, present).map((one) => `"${one}"`)
    return {
      code: 'ATL-0209',
      severity: 'error',
      file,
      column: name,
      found: { de: `kein Objekt hat die Eigenschaft "${name}"`, en: `no feature has the property "${name}"` },
      expected: { de: `eine von: ${present.slice(0, 12).join(', ')}`, en: `one of ${present.slice(0, 12).join(', ')}` },
      remedy: {
        de: `${setting}.where ändern${similar.length > 0 ? `; ähnlich: ${similar.join(', ')}` : ''}`,
        en: `change ${setting}.where${similar.length > 0 ? `; similar: ${similar.join(', ')}` : ''}`,
      },
    }
  })
}

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
