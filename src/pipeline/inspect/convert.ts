import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { Sign } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import { sha256 } from '../digest.ts'
import { cleanTable, type CleanTable } from './clean-table.ts'
import { csvResource, parquetResource } from './data-resource.ts'
import { dataPackage } from './data-package.ts'
import { parquetBytes } from './parquet-bytes.ts'
import { typedColumns } from './typed-columns.ts'

export interface ConvertAsked {
  readonly to: 'csv' | 'parquet'
  readonly signs: Readonly<Record<string, Sign>>
  readonly provider: string | null
  readonly licence: string | null
}

export interface Converted {
  /** Name of the file: that of the source with the ending of what it is now. */
  readonly name: string
  /** A CSV is text, a Parquet file bytes. */
  readonly content: string | Uint8Array
  readonly descriptor: string
  readonly rows: number
  /** Total rows left out, by what stood where the key belongs. */
  readonly dropped: readonly string[]
}

/**
 * An inspected table that leaves nothing open as clean CSV (RFC 4180, UTF-8) or Parquet with its data package.
 * O(cells).
 */
export async function convert(inspected: Inspection, bytes: Bytes, asked: ConvertAsked): Promise<Converted> {
  const table = cleanTable(inspected, asked.signs)
  const stem = inspected.file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  const typed = asked.to === 'parquet' ? typedColumns(table) : null
  const content = typed ? await parquetBytes(typed) : csvOf(table)
  const name = `${stem}.${asked.to}`
  const descriptor = dataPackage(inspected, typed ? parquetResource(table, typed) : csvResource(table), {
    path: name,
    hash: await sha256(content),
    bytes: typeof content === 'string' ? new TextEncoder().encode(content).length : content.length,
    sourceHash: await sha256(await bytes.slice(0, bytes.size)),
    provider: asked.provider,
    licence: asked.licence,
  })
  const dropped = (inspected.inner ?? inspected).table!.totals.map(({ key }) => key)
  return { name, content, descriptor, rows: table.rows.length, dropped }
}

const csvOf = ({ columns, rows }: CleanTable): string =>
  [columns.map(({ header }) => header), ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('')

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
