import type { Compressors, FileMetaData } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import type { Bytes } from '../../model/files.ts'
import { soundValues } from './sound-values.ts'

/** Headers are far shorter; one with long statistics is read again as far as its column goes. */
const usual = 1 << 14

/**
 * Throws a plain Error where the pages of the columns asked for do not hold the rows that the metadata name: the
 * library makes room for as many values as a page says it has, which in a damaged file may be billions; or where a page
 * holds other values than it says. Every page is unpacked once more for that. O(bytes).
 */
export async function soundPages(
  bytes: Bytes,
  { row_groups: groups, num_rows: rows, schema }: FileMetaData,
  names: readonly string[],
  compressors: Compressors,
): Promise<void> {
  const optional = new Set(schema.slice(1).flatMap((one) => (one.repetition_type === 'OPTIONAL' ? [one.name] : [])))
  if (groups.reduce((sum, group) => sum + group.num_rows, 0n) !== rows) throw new Error('rows are missing')
  for (const { columns, num_rows: own } of groups)
    for (const { meta_data: column } of columns) {
      if (column === undefined || column.path_in_schema.length !== 1 || !names.includes(column.path_in_schema[0]!))
        continue
      const first = Number(column.dictionary_page_offset ?? column.data_page_offset)
      const kind = {
        boolean: column.type === 'BOOLEAN',
        optional: optional.has(column.path_in_schema[0]!),
        unpack: (body: Uint8Array, length: number) => unpacked(body, length, column.codec, compressors),
      }
      const end = Math.min(bytes.size, first + Number(column.total_compressed_size))
      let [at, values] = [first, 0]
      while (at < end && values < Number(own)) {
        const { header, length } = await headerAt(bytes, at, end)
        const size = header.compressed_page_size
        if (!(size >= 0) || at + length + size > end) throw new Error('a page is cut off')
        const page = header.data_page_header ?? header.data_page_header_v2
        const dictionary = header.dictionary_page_header?.num_values ?? 0
        if ((page?.num_values ?? 0) < 0 || dictionary < 0 || dictionary > header.uncompressed_page_size)
          throw new Error('a page has another number of values than it says')
        values += page?.num_values ?? 0
        if (page !== undefined && values <= Number(own))
          soundValues(header, await bytes.slice(at + length, at + length + size), kind)
        at += length + size
      }
      if (values !== Number(own)) throw new Error(`a column has ${values} values for ${own} rows`)
    }
}

function unpacked(body: Uint8Array, length: number, codec: string, compressors: Compressors): Uint8Array {
  if (codec === 'UNCOMPRESSED') return body
  const unpack = compressors[codec as keyof Compressors]
  if (unpack === undefined) throw new Error(`packed with ${codec}`)
  return unpack(body, length)
}

async function headerAt(bytes: Bytes, at: number, end: number) {
  for (const size of [usual, end - at]) {
    const part = await bytes.slice(at, Math.min(end, at + size))
    const reader = { view: new DataView(part.buffer, part.byteOffset, part.byteLength), offset: 0 }
    try {
      return { header: parquetHeader(reader), length: reader.offset }
    } catch (error) {
      if (!(error instanceof RangeError) || part.length < usual || size !== usual) throw error
    }
  }
  throw new Error('a page has no header')
}
