import { signsEntry } from '../../model/parquet-signs.ts'
import type { TypedColumn } from './typed-columns.ts'

/** How many rows stand in the first group of a file, and in each behind it: fewer where there are many columns. */
export const groupSizes = (columns: number): readonly [number, number] => [
  1000,
  Math.max(1000, Math.min(100_000, Math.floor(2_000_000 / Math.max(1, columns)))),
]

/**
 * Groups of rows as the parts of a Parquet file (Snappy, nullable), which columns hold signs in its key-value metadata;
 * no more than one group is held. The same columns give the same bytes.
 */
export async function* parquetParts(
  groups: AsyncIterable<readonly TypedColumn[]> | Iterable<readonly TypedColumn[]>,
): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer')
  const writer = new ByteWriter()
  let file: InstanceType<typeof ParquetWriter> | null = null
  for await (const columns of groups) {
    const columnData = columns.map(({ name, type, data }) => ({ name, type, data: [...data], nullable: true }))
    const beside = columns.flatMap(({ name, signsOf }) => (signsOf === null ? [] : [[signsOf, name]]))
    file ??= new ParquetWriter({
      writer,
      schema: schemaFromColumnData({ columnData }),
      kvMetadata: beside.length === 0 ? [] : [{ key: signsEntry, value: JSON.stringify(Object.fromEntries(beside)) }],
      createdBy: 'sozialatlas',
    })
    await file.write({
      columnData: columnData.map(({ type: _, ...column }) => column),
      rowGroupSize: Math.max(1, columnData[0]?.data.length ?? 0),
    })
    yield taken()
  }
  await file?.finish()
  yield taken()

  function taken(): Uint8Array {
    const part = writer.getBytes().slice()
    writer.index = 0
    return part
  }
}
