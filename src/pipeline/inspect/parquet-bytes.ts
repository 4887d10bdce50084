import { signsEntry } from '../../model/parquet-signs.ts'
import type { TypedColumn } from './typed-columns.ts'

/**
 * Columns as a Parquet file (Snappy, nullable), which columns hold signs in its key-value metadata. The same columns
 * give the same bytes.
 */
export async function parquetBytes(columns: readonly TypedColumn[]): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const beside = columns.flatMap(({ name, signsOf }) => (signsOf === null ? [] : [[signsOf, name]]))
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type, data }) => ({ name, type, data: [...data], nullable: true })),
    kvMetadata: beside.length === 0 ? [] : [{ key: signsEntry, value: JSON.stringify(Object.fromEntries(beside)) }],
    createdBy: 'sozialatlas',
  })
  return new Uint8Array(buffer)
}
