import type { FlatTable } from './flat-table.ts'

// The kinds of feature.fbs that can be areas or points.
const names: Readonly<Record<number, string>> = {
  1: 'Point',
  2: 'LineString',
  3: 'Polygon',
  4: 'MultiPoint',
  6: 'MultiPolygon',
}

/** A geometry of FlatGeobuf as GeoJSON writes it. `kind` is the header's, 0 where every feature says its own. */
export function flatGeometry(table: FlatTable, kind: number): unknown {
  const type = names[kind || table.u8(6, 0)] ?? `FlatGeobuf ${kind}`
  if (type === 'MultiPolygon') return { type, coordinates: table.tables(7).map(rings) }
  if (type === 'Polygon') return { type, coordinates: rings(table) }
  if (type === 'Point') return { type, coordinates: positions(table)[0] ?? [] }
  return { type, coordinates: type === 'MultiPoint' ? positions(table) : [] }
}

function positions(table: FlatTable): [number, number][] {
  const xy = table.f64s(1)
  return Array.from({ length: xy.length / 2 }, (_, i) => [xy[2 * i]!, xy[2 * i + 1]!])
}

/** Rings end where `ends` says; without it there is one. */
function rings(table: FlatTable): [number, number][][] {
  const all = positions(table)
  const ends = table.u32s(0)
  if (ends.length === 0) return [all]
  return Array.from(ends, (end, i) => all.slice(i === 0 ? 0 : ends[i - 1]!, end))
}
