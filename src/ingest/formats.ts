import type { Kind, Read, TableSpec } from '../model/delivery.ts'
import type { Bytes } from '../model/files.ts'
import type { Table } from '../model/table.ts'

type Reader = (bytes: Bytes, spec: TableSpec) => Promise<Read<Table[]>>

/** How a delivered table is read, by what it is; each format loads only when it is met. */
export const formats: Readonly<Partial<Record<Kind, Reader>>> = {
  csv: async (bytes, spec) =>
    spec.dialect.layout === 'genesis'
      ? (await import('./genesis/genesis.ts')).genesis(bytes, spec)
      : (await import('./csv/csv.ts')).csv(bytes, spec),
  workbook: async (bytes, spec) => (await import('./workbook/workbook.ts')).workbook(bytes, spec),
  json: async (bytes, spec) => (await import('./json/json-table.ts')).jsonTable(bytes, spec),
  archive: async (bytes, spec) => (await import('./archive/archive.ts')).archive(bytes, spec),
  parquet: async (bytes, spec) => (await import('./parquet/parquet.ts')).parquet(bytes, spec),
}
