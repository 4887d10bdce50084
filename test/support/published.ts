import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

export type Row = Readonly<Record<string, string>>

/** A table by a key; headers and cells trimmed, every cell text. */
export function published(content: string | URL, key: (row: Row) => string, delimiter = ','): Map<string, Row> {
  const text = typeof content === 'string' ? content : readFileSync(content, 'utf8')
  const columns = (header: string[]) => header.map((name) => name.trim())
  const rows = parse(text, { columns, bom: true, delimiter, trim: true }) as unknown as Row[]
  return new Map(rows.map((row) => [key(row), row]))
}
