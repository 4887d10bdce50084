import { assembled, type Assembled } from './assembled.ts'

const dimensions = [2, 3, 3, 4] as const
// By their number (ISO 13249-3); the abstract ones, 13 and 14, never stand in a file.
const types: readonly (string | null)[] = [
  ...[null, 'Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon', 'GeometryCollection'],
  ...['CircularString', 'CompoundCurve', 'CurvePolygon', 'MultiCurve', 'MultiSurface', null, null],
  ...['PolyhedralSurface', 'TIN', 'Triangle'],
]
// A CurvePolygon in a MultiSurface in a collection, with a CompoundCurve of lines in it; a collection may hold others.
const deepest = 8

/**
 * A geometry in well-known binary (OGC 06-103r4 and ISO 13249-3, with the flags of PostGIS) as GeoJSON writes it, without heights
 * and measures; null for an empty point. Kinds that GeoJSON does not have keep their
 * name. Throws RangeError where the bytes end early, or are no geometry.
 */
export function wkb(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const u32 = (little: boolean) => ((at += 4), view.getUint32(at - 4, little))
  const f64 = (little: boolean) => ((at += 8), view.getFloat64(at - 8, little))

  const position = (little: boolean, size: number): number[] => {
    const xy = [f64(little), f64(little)]
    at += 8 * (size - 2)
    return xy
  }
  // A count cannot exceed the bytes that are left: a damaged one must not fill the memory.
  const list = <T>(little: boolean, least: number, one: () => T): T[] => {
    const n = u32(little)
    if (n * least > view.byteLength - at) throw new RangeError('count beyond the end')
    return Array.from({ length: n }, one)
  }

  function geometry(depth: number): Assembled {
    const little = view.getUint8(at++) === 1
    const raw = u32(little)
    // PostGIS sets the highest bits for z, m and a reference system; ISO adds 1000, 2000 or 3000.
    const flags = ((raw >>> 31) & 1) + ((raw >>> 29) & 2)
    if (raw & 0x20000000) at += 4
    const code = raw & 0x0fffffff
    const size = dimensions[flags || Math.floor(code / 1000)] ?? 2
    const type = types[code % 1000] ?? null
    if (type === null || depth > deepest) throw new RangeError('no kind of geometry')
    if (type === 'Point') return { type, coordinates: position(little, size) }
    const line = () => list(little, 8 * size, () => position(little, size))
    if (type === 'LineString' || type === 'CircularString') return { type, coordinates: line() }
    if (type === 'Polygon' || type === 'Triangle') return { type, coordinates: list(little, 4, line) }
    return assembled(
      type,
      list(little, 5, () => geometry(depth + 1)),
    )
  }

  const read = geometry(0)
  return read.type === 'Point' && Number.isNaN((read.coordinates as number[])[0]) ? null : read
}
