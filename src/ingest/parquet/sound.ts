import type { FileMetaData } from 'hyparquet'

/** Throws a plain Error where metadata, which any bytes may decode into, lack what a Parquet file has. */
export function sound(metadata: FileMetaData): FileMetaData {
  const { schema, row_groups: groups, num_rows: rows } = metadata as Partial<FileMetaData>
  const named = Array.isArray(schema) && schema.length > 0 && schema.every(({ name }) => typeof name === 'string')
  if (!named) throw new Error('a column has no name')
  const children = schema.reduce((sum, { num_children: n }) => sum + Math.abs(n ?? 0), 0)
  if (children >= schema.length) throw new Error('the columns are more than are described')
  const chunks = Array.isArray(groups) && groups.every(({ columns }) => Array.isArray(columns))
  if (!chunks || typeof rows !== 'bigint' || rows < 0n) throw new Error('the row groups are not described')
  const places = groups.flatMap(({ columns }) => columns)
  if (!places.every(({ meta_data: one }) => one === undefined || Array.isArray(one.path_in_schema)))
    throw new Error('the place of a column is not described')
  return metadata
}
