import type { LayerSpec } from '../../model/delivery.ts'
import { fail } from '../../model/error.ts'
import type { Bytes } from '../../model/files.ts'
import { crsCodes } from '../../model/crs.ts'
import { damagedLayer } from '../layer/damaged-layer.ts'
import type { Feature, Features, OwnCrs } from '../layer/features.ts'
import { wktCrs } from '../layer/wkt-crs.ts'
import { flatRoot, type FlatTable } from './flat-table.ts'
import { flatGeometry } from './flat-geometry.ts'
import { flatProperties } from './flat-properties.ts'

const magic = [0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62]

/**
 * The features of a FlatGeobuf file (specification 3): a header, an index that is skipped because all is read, and
 * one FlatBuffers table a feature. A reader of our own, since the package of that name brings a map
 * viewer with it. O(bytes).
 */
export async function flatgeobuf(bytes: Bytes, spec: LayerSpec): Promise<Features> {
  const content = await bytes.slice(0, bytes.size)
  const { file } = spec
  if (content.length === 0) throw fail('ATL-0203', { de: 'die Datei ist leer', en: 'the file is empty' }, { file })
  if (magic.some((byte, i) => content[i] !== byte)) throw damagedLayer(file, noFlatGeobuf)
  const features: Feature[] = []
  try {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
    const sized = (at: number) => {
      const size = view.getUint32(at, true)
      if (at + 4 + size > content.length) throw new RangeError('table beyond the end')
      return { table: flatRoot(content.subarray(at + 4, at + 4 + size)), next: at + 4 + size }
    }
    const { table: header, next } = sized(8)
    const count = header.u64(field.featuresCount)
    const columns = header.tables(field.columns)
    const kind = header.u8(field.geometryType, 0)
    for (let at = next + indexSize(count, header.u16(field.nodeSize, 16)); at < content.length;) {
      const one = sized(at)
      const geometry = one.table.table(0)
      features.push({
        properties: flatProperties(one.table.bytes(1), own(one.table.tables(2), columns)),
        geometry: geometry && flatGeometry(geometry, kind),
      })
      at = one.next
    }
    if (count > 0 && features.length !== count) throw new RangeError(`${features.length} of ${count} features`)
    if (features.length > 0) return { features, own: systemOf(header.table(field.crs)), unnamed: null }
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw damagedLayer(file, cutOff, features.length + 1)
    throw error
  }
  throw fail('ATL-0206', { de: 'die Datei enthält keine Objekte', en: 'the file holds no features' }, { file })
}

// Numbers of the fields in header.fbs.
const field = { geometryType: 2, columns: 7, featuresCount: 8, nodeSize: 9, crs: 10 } as const

/** A feature may have columns of its own; else those of the header hold. */
const own = (columns: readonly FlatTable[], header: readonly FlatTable[]) => (columns.length > 0 ? columns : header)

/** Bytes of the packed R-tree: 40 a node, over all its levels. */
function indexSize(count: number, nodeSize: number): number {
  if (nodeSize < 2 || count === 0) return 0
  let [n, nodes] = [count, count]
  do {
    n = Math.ceil(n / nodeSize)
    nodes += n
  } while (n !== 1)
  return nodes * 40
}

function systemOf(crs: FlatTable | null): OwnCrs | null {
  if (crs === null) return null
  const code = `${(crs.string(0) ?? 'EPSG').toUpperCase()}:${crs.i32(1, 0)}`
  if (Object.hasOwn(crsCodes, code)) return { name: code, crs: code }
  const wkt = crs.string(4)
  if (wkt !== null && wkt !== '') return wktCrs(wkt)
  return code.endsWith(':0') ? null : { name: code, crs: /^EPSG:/.test(code) ? code : null }
}

const noFlatGeobuf = { de: 'die Datei ist kein FlatGeobuf', en: 'the file is no FlatGeobuf' }
const cutOff = { de: 'die Datei ist abgeschnitten oder beschädigt', en: 'the file is cut off or damaged' }
