import { damagedLayer } from '../layer/damaged-layer.ts'
import { nestedRings } from './nested-rings.ts'

// Kinds of shape (ESRI Shapefile Technical Description, 1998, p. 4); + 10 with heights, + 20 with measures. A MultiPatch is 31.
const names: Readonly<Record<number, string>> = { 1: 'Point', 3: 'PolyLine', 5: 'Polygon', 8: 'MultiPoint' }

/** The shapes of a .shp file as GeoJSON geometries, in its order; null for a null shape. Throws ATL-0252 where it is damaged. O(vertices). */
export function shapes(content: Uint8Array, file: string): unknown[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  if (content.length < 100 || view.getInt32(0) !== 9994) throw damagedLayer(file, noShapefile)
  const list: unknown[] = []
  const end = Math.min(content.length, 2 * view.getInt32(24))
  if (end < 2 * view.getInt32(24)) throw damagedLayer(file, cutOff)
  for (let at = 100; at + 8 <= end;) {
    const size = 2 * view.getInt32(at + 4)
    const number = list.length + 1
    if (size < 4 || at + 8 + size > end) throw damagedLayer(file, cutOff, number)
    list.push(shape(new DataView(view.buffer, view.byteOffset + at + 8, size), file, number))
    at += 8 + size
  }
  return list
}

function shape(view: DataView, file: string, number: number): unknown {
  const kind = view.getInt32(0, true)
  if (kind === 0) return null
  const name = kind < 30 ? names[kind % 10] : undefined
  const position = (at: number): [number, number] => [view.getFloat64(at, true), view.getFloat64(at + 8, true)]
  try {
    if (name === 'Point') return { type: name, coordinates: position(4) }
    if (name === 'MultiPoint')
      return { type: name, coordinates: Array.from({ length: count(view, 36, 16) }, (_, i) => position(40 + 16 * i)) }
    if (name === 'PolyLine') return { type: 'MultiLineString', coordinates: parts(view, position) }
    if (name === 'Polygon') return { type: 'MultiPolygon', coordinates: nestedRings(parts(view, position)) }
  } catch (error) {
    if (error instanceof RangeError) throw damagedLayer(file, cutOff, number)
    throw error
  }
  return { type: `Shape ${kind}` }
}

/** A count at a place of the record, where no more can follow than the record has bytes. */
function count(view: DataView, at: number, bytesEach: number): number {
  const n = view.getInt32(at, true)
  if (n < 0 || n * bytesEach > view.byteLength) throw new RangeError('count beyond the record')
  return n
}

/** The rings of a polygon, or the lines of a polyline. */
function parts(view: DataView, position: (at: number) => [number, number]): [number, number][][] {
  const n = count(view, 36, 4)
  const points = count(view, 40, 16)
  const starts = Array.from({ length: n }, (_, i) => view.getInt32(44 + 4 * i, true))
  const from = 44 + 4 * n
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? points
    if (start < 0 || end < start || end > points) throw new RangeError('part beyond the record')
    return Array.from({ length: end - start }, (_, k) => position(from + 16 * (start + k)))
  })
}

const noShapefile = { de: 'die Datei ist kein Shapefile (.shp)', en: 'the file is no Shapefile (.shp)' }
const cutOff = { de: 'die Datei ist abgeschnitten oder beschädigt', en: 'the file is cut off or damaged' }
