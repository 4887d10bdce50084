/**
 * A table of a FlatBuffers buffer (https://flatbuffers.dev/internals): fields by their number in the schema, each
 * absent or at an offset. Throws RangeError where an offset leads out of the buffer.
 */
export interface FlatTable {
  u8(field: number, absent: number): number
  u16(field: number, absent: number): number
  i32(field: number, absent: number): number
  u64(field: number): number
  string(field: number): string | null
  table(field: number): FlatTable | null
  tables(field: number): FlatTable[]
  bytes(field: number): Uint8Array
  u32s(field: number): Uint32Array
  f64s(field: number): Float64Array
}

/** The root table of a buffer. */
export const flatRoot = (content: Uint8Array): FlatTable => {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  return flatTable(view, view.getUint32(0, true))
}

function flatTable(view: DataView, position: number): FlatTable {
  const names = position - view.getInt32(position, true)
  const last = view.getUint16(names, true)
  /** Where a field stands; 0 where it is absent. */
  const place = (field: number): number => {
    const slot = 4 + 2 * field
    const offset = slot < last ? view.getUint16(names + slot, true) : 0
    return offset === 0 ? 0 : position + offset
  }
  const target = (at: number) => at + view.getUint32(at, true)
  /** First element and number of elements of a vector. */
  const vector = (field: number, size: number): { at: number; n: number } => {
    const at = place(field)
    if (at === 0) return { at: 0, n: 0 }
    const from = target(at)
    const n = view.getUint32(from, true)
    if (from + 4 + n * size > view.byteLength) throw new RangeError('vector beyond the end')
    return { at: from + 4, n }
  }
  const scalar = (read: (at: number) => number) => (field: number, absent: number) => {
    const at = place(field)
    return at === 0 ? absent : read(at)
  }
  const bytes = (field: number) => {
    const { at, n } = vector(field, 1)
    return new Uint8Array(view.buffer, view.byteOffset + at, n)
  }
  return {
    u8: scalar((at) => view.getUint8(at)),
    u16: scalar((at) => view.getUint16(at, true)),
    i32: scalar((at) => view.getInt32(at, true)),
    u64: (field) => scalar((at) => Number(view.getBigUint64(at, true)))(field, 0),
    string: (field) => (place(field) === 0 ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes(field))),
    table: (field) => (place(field) === 0 ? null : flatTable(view, target(place(field)))),
    tables: (field) => {
      const { at, n } = vector(field, 4)
      return Array.from({ length: n }, (_, i) => flatTable(view, target(at + 4 * i)))
    },
    bytes,
    u32s: (field) => {
      const { at, n } = vector(field, 4)
      return Uint32Array.from({ length: n }, (_, i) => view.getUint32(at + 4 * i, true))
    },
    f64s: (field) => {
      const { at, n } = vector(field, 8)
      return Float64Array.from({ length: n }, (_, i) => view.getFloat64(at + 8 * i, true))
    },
  }
}
