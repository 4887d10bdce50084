import type { FileMetaData } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import type { Bytes } from '../../model/files.ts'

/** Headers are far shorter; one with long statistics is read again as far as its column goes. */
const usual = 1 << 14

/**
 * Throws a plain Error where the pages of the columns asked for do not hold the rows that the metadata name: the
 * library makes room for as many values as a page says it has, which in a damaged file may be billions. O(pages).
 */
export async function soundPages(
  bytes: Bytes,
  { row_groups: groups, num_rows: rows }: FileMetaData,
  names: readonly string[],
): Promise<void> {
  if (groups.reduce((sum, group) => sum + group.num_rows, 0n) !== rows) throw new Error('rows are missing')
  for (const { columns, num_rows: own } of groups)
    for (const { meta_data: column } of columns) {
      if (column === undefined || column.path_in_schema.length !== 1 || !names.includes(column.path_in_schema[0]!))
        continue
      const first = Number(column.dictionary_page_offset ?? column.data_page_offset)
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
        at += length + size
      }
      if (values !== Number(own)) throw new Error(`a column has ${values} values for ${own} rows`)
    }
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
