import { csv } from '../../ingest/csv/csv.ts'
import type { ColumnSpec, Dialect, Read } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import type { Table } from '../../model/table.ts'
import { undated } from '../undated.ts'

interface Lookup {
  /** What findings call it. */
  readonly source: string
  readonly file: string
  readonly format: Dialect
  readonly key: string
  readonly columns: Readonly<Record<string, ColumnSpec>>
}

/** The rows of a table beside the data, such as an Umsteigeschlüssel; null where the file holds none that can be used. */
export async function readLookup(spec: Lookup, bytes: Bytes): Promise<Read<Table | null>> {
  const { value, findings } = await csv(bytes, {
    source: spec.source,
    file: spec.file,
    kind: 'csv',
    dialect: spec.format,
    sheet: null,
    header: null,
    path: null,
    member: null,
    key: [spec.key],
    year: undated,
    years: [undated],
    drop: [],
    signs: {},
    columns: spec.columns,
  })
  return { value: value[0] ?? null, findings }
}
