import type { Formats } from './reader.ts'

/** How a delivered table is read, by what it is; each format loads only when it is met. */
export const formats: Formats = {
  csv: async (bytes, spec) =>
    spec.dialect.layout === 'genesis'
      ? (await import('./genesis/genesis.ts')).genesis(bytes, spec)
      : (await import('./csv/csv.ts')).csv(bytes, spec),
  workbook: async (bytes, spec) => (await import('./workbook/workbook.ts')).workbook(bytes, spec),
  json: async (bytes, spec) => (await import('./json/json-table.ts')).jsonTable(bytes, spec),
  archive: async (bytes, spec) => (await import('./archive/archive.ts')).archive(bytes, spec, formats),
  parquet: async (bytes, spec) => (await import('./parquet/parquet.ts')).parquet(bytes, spec),
}
