import { assembled, type Assembled } from '../layer/assembled.ts'
import type { FlatTable } from './flat-table.ts'

// The kinds of feature.fbs, by number.
const names: readonly string[] = [
  ...['Unknown', 'Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon'],
  ...['GeometryCollection', 'CircularString', 'CompoundCurve', 'CurvePolygon', 'MultiCurve', 'MultiSurface'],
]
const deepest = 8

/** A geometry of FlatGeobuf as GeoJSON writes it. `kind` is the header's, 0 where every feature says its own. */
export function flatGeometry(table: FlatTable, kind: number, depth = 0): Assembled {
  const code = kind || table.u8(6, 0)
  const type = names[code] ?? `FlatGeobuf ${code}`
  if (type === 'Polygon' || type === 'MultiLineString') return { type, coordinates: pieces(table) }
  if (type === 'Point') return { type, coordinates: positions(table)[0] ?? [] }
  if (type === 'MultiPoint' || type === 'LineString') return { type, coordinates: positions(table) }
  if (type === 'MultiPolygon') return { type, coordinates: table.tables(7).map(pieces) }
  if (depth > deepest) throw new RangeError('no kind of geometry')
  const isCollection = code >= 7 && code < names.length && type !== 'CircularString'
  return isCollection
    ? assembled(
        type,
        table.tables(7).map((part) => flatGeometry(part, 0, depth + 1)),
      )
    : { type }
}

function positions(table: FlatTable): [number, number][] {
  const xy = table.f64s(1)
  return Array.from({ length: xy.length / 2 }, (_, i) => [xy[2 * i]!, xy[2 * i + 1]!])
}

/** Rings or lines end where `ends` says; without it there is one. */
function pieces(table: FlatTable): [number, number][][] {
  const all = positions(table)
  const ends = table.u32s(0)
  if (ends.length === 0) return [all]
  return Array.from(ends, (end, i) => all.slice(i === 0 ? 0 : ends[i - 1]!, end))
}
