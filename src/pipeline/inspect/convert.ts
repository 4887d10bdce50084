import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { Sign } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import { sha256 } from '../digest.ts'
import { cleanTable } from './clean-table.ts'
import { dataPackage } from './data-package.ts'

export interface ConvertAsked {
  readonly signs: Readonly<Record<string, Sign>>
  readonly provider: string | null
  readonly licence: string | null
}

export interface Converted {
  /** Name of the CSV file: that of the source with the ending of what it is now. */
  readonly name: string
  readonly csv: string
  readonly descriptor: string
  readonly rows: number
  /** Total rows left out, by what stood where the key belongs. */
  readonly dropped: readonly string[]
}

/** An inspected table that leaves nothing open as clean CSV (RFC 4180, UTF-8) with its data package. O(cells). */
export async function convert(inspected: Inspection, bytes: Bytes, asked: ConvertAsked): Promise<Converted> {
  const table = cleanTable(inspected, asked.signs)
  const csv = [table.columns.map(({ header }) => header), ...table.rows]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('')
  const name = `${inspected.file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')}.csv`
  const descriptor = dataPackage(inspected, table, {
    csv: name,
    csvHash: await sha256(csv),
    bytes: new TextEncoder().encode(csv).length,
    sourceHash: await sha256(await bytes.slice(0, bytes.size)),
    provider: asked.provider,
    licence: asked.licence,
  })
  const dropped = (inspected.inner ?? inspected).table!.totals.map(({ key }) => key)
  return { name, csv, descriptor, rows: table.rows.length, dropped }
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
