import { doubt } from '../../ingest/inspect/doubt.ts'
import type { Inspection } from '../../ingest/inspect/inspection.ts'
import { AtlasError } from '../../model/error.ts'
import type { Position } from '../../model/layer.ts'
import { toDegrees } from '../../prepare/to-degrees.ts'
import type { CleanColumn, CleanTable } from './clean-table.ts'

/**
 * The properties of a layer as a table, one row a feature in the order of the file; of points also `lon` and `lat` in
 * degrees (WGS 84, seven decimals: a centimetre). Throws ATL-0220 where a feature is several points. O(cells).
 */
export function layerTable({ features, layer, file }: Inspection): CleanTable {
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
  const keys = new Set(layer!.key?.headers ?? [])
  const columns = names.map((name): CleanColumn => {
    const values = features.map(({ properties }) => properties[name]).filter((value) => (value ?? null) !== null)
    const numbers = values.length > 0 && values.every((value) => typeof value === 'number' || typeof value === 'bigint')
    const whole = values.every((value) => typeof value === 'bigint' || Number.isSafeInteger(value))
    return { header: name, type: !numbers || keys.has(name) ? 'string' : whole ? 'integer' : 'number', missing: [] }
  })
  const rows = features.map(({ properties }) => names.map((name) => textOf(properties[name])))
  if (layer!.holds !== 'points') return { columns, rows }
  const degrees = toDegrees(layer!.system!.crs)
  const places = features.map(({ geometry }, i) => {
    const [lon, lat] = degrees(onlyPoint(geometry, file, i + 1))
    return [shown(lon), shown(lat)]
  })
  return {
    columns: [
      ...columns,
      ...free(['lon', 'lat'], names).map((header): CleanColumn => ({ header, type: 'number', missing: [] })),
    ],
    rows: rows.map((cells, i) => [...cells, ...places[i]!]),
  }
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value as number)
}

const shown = (value: number): string => String(Math.round(value * 1e7) / 1e7)

function onlyPoint(geometry: unknown, file: string, row: number): Position {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown }
  const list = type === 'Point' ? [coordinates] : (coordinates as unknown[])
  if (Array.isArray(list) && list.length === 1) return list[0] as Position
  throw new AtlasError([
    {
      ...doubt(
        { de: 'das Objekt hat nicht genau einen Punkt', en: 'the feature has not just one point' },
        { de: 'mit --to geojson alle Punkte schreiben', en: 'write all points with --to geojson' },
        { row },
      ),
      file,
    },
  ])
}

/** Names that no property has. */
const free = (wanted: readonly string[], taken: readonly string[]): string[] =>
  wanted.map((name) => {
    let found = name
    for (let n = 2; taken.includes(found); n++) found = `${name}_${n}`
    return found
  })
