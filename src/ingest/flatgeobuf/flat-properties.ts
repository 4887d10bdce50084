import type { FlatTable } from './flat-table.ts'

type Value = string | number | boolean
type Reader = (view: DataView, at: number) => { value: Value; size: number }

const fixed =
  (size: number, read: (view: DataView, at: number) => Value): Reader =>
  (view, at) => ({ value: read(view, at), size })

const text: Reader = (view, at) => {
  const size = view.getUint32(at, true)
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 4, size)
  return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), size: 4 + size }
}

// By the number of the column type in header.fbs.
const readers: readonly Reader[] = [
  fixed(1, (view, at) => view.getInt8(at)),
  fixed(1, (view, at) => view.getUint8(at)),
  fixed(1, (view, at) => view.getUint8(at) !== 0),
  fixed(2, (view, at) => view.getInt16(at, true)),
  fixed(2, (view, at) => view.getUint16(at, true)),
  fixed(4, (view, at) => view.getInt32(at, true)),
  fixed(4, (view, at) => view.getUint32(at, true)),
  fixed(8, (view, at) => Number(view.getBigInt64(at, true))),
  fixed(8, (view, at) => Number(view.getBigUint64(at, true))),
  fixed(4, (view, at) => view.getFloat32(at, true)),
  fixed(8, (view, at) => view.getFloat64(at, true)),
  text, // String
  text, // Json
  text, // DateTime
  (view, at) => ({ value: '', size: 4 + view.getUint32(at, true) }), // Binary
]

/** The properties of a feature: pairs of a column's number and its value. Absent ones are not there. */
export function flatProperties(content: Uint8Array, columns: readonly FlatTable[]): Record<string, Value> {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const properties: Record<string, Value> = {}
  for (let at = 0; at < content.length;) {
    const column = columns[view.getUint16(at, true)]
    const read = readers[column?.u8(1, 0) ?? -1]
    if (column === undefined || read === undefined) throw new RangeError('unknown column')
    const { value, size } = read(view, at + 2)
    properties[column.string(0) ?? ''] = value
    at += 2 + size
  }
  return properties
}
