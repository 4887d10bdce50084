import type { Kind } from './delivery.ts'

const endings: Readonly<Record<string, Kind>> = {
  csv: 'csv',
  txt: 'csv',
  tsv: 'csv',
  xlsx: 'workbook',
  xlsm: 'workbook',
  ods: 'workbook',
  xls: 'workbook',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  parquet: 'parquet',
  zip: 'archive',
}

/** The kind of table file that a path names; null where its ending is none of them. */
export function tableKind(path: string): Kind | null {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(endings, ending) ? endings[ending]! : null
}
