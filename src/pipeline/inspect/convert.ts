import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { Sign } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import { sha256 } from '../publish/digest.ts'
import { csvLines } from '../../render/csv-lines.ts'
import { cleanTable, type CleanTable } from './clean-table.ts'
import { csvResource, geojsonResource, parquetResource, type DataResource } from './data-resource.ts'
import { dataPackage } from './data-package.ts'
import { flatTable } from './flat-table.ts'
import { layerGeojson } from './layer-geojson.ts'
import { layerTable } from './layer-table.ts'
import { parquetBytes } from './parquet-bytes.ts'
import { typedColumns } from './typed-columns.ts'

export type Target = 'csv' | 'parquet' | 'geojson'

export interface ConvertAsked {
  readonly to: Target
  readonly signs: Readonly<Record<string, Sign>>
  readonly provider: string | null
  readonly licence: string | null
}

export interface Converted {
  /** Name of the file: that of the source with the ending of what it is now. */
  readonly name: string
  /** CSV and GeoJSON are text, a Parquet file bytes. */
  readonly content: string | Uint8Array
  readonly descriptor: string
  /** Rows, or features. */
  readonly rows: number
  /** Total rows left out, by what stood where the key belongs. */
  readonly dropped: readonly string[]
}

/**
 * An inspected file that leaves nothing open as clean CSV (RFC 4180, UTF-8), Parquet or, of geometry, GeoJSON (RFC 7946)
 * with its data package. O(cells + vertices).
 */
export async function convert(inspected: Inspection, bytes: Bytes, asked: ConvertAsked): Promise<Converted> {
  const own = inspected.inner ?? inspected
  const stem = inspected.file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  const { content, resource, rows } = asked.to === 'geojson' ? layerOf(own, stem) : await tableOf(own, asked)
  const name = `${stem}.${asked.to}`
  const descriptor = dataPackage(inspected, resource, {
    path: name,
    hash: await sha256(content),
    bytes: typeof content === 'string' ? new TextEncoder().encode(content).length : content.length,
    sourceHash: await sha256(await bytes.slice(0, bytes.size)),
    provider: asked.provider,
    licence: asked.licence,
  })
  return { name, content, descriptor, rows, dropped: own.table?.totals.map(({ key }) => key) ?? [] }
}

interface Made extends Pick<Converted, 'content' | 'rows'> {
  readonly resource: DataResource
}

const layerOf = (own: Inspection, stem: string): Made => ({
  content: layerGeojson(own, stem),
  resource: geojsonResource,
  rows: own.features.length,
})

async function tableOf(own: Inspection, { to, signs }: ConvertAsked): Promise<Made> {
  const genesis = own.csv?.genesis
  const table = own.layer
    ? layerTable(own)
    : genesis
      ? flatTable(own.grid, genesis, signs, own.file)
      : cleanTable(own, signs)
  const rows = table.rows.length
  if (to === 'csv') return { content: csvOf(table), resource: csvResource(table), rows }
  const typed = typedColumns(table)
  return { content: await parquetBytes(typed), resource: parquetResource(table, typed), rows }
}

const csvOf = ({ columns, rows }: CleanTable): string =>
  csvLines(
    columns.map(({ header }) => header),
    rows,
  )
