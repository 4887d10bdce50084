import { doubt } from '../../../ingest/inspect/doubt.ts'
import type { Inspection } from '../../../ingest/inspect/inspection.ts'
import { rowParts } from '../../../ingest/csv/row-parts.ts'
import { AtlasError } from '../../../model/error.ts'
import type { Sign } from '../../../model/delivery.ts'
import type { Bytes } from '../../../model/files.ts'
import type { RunningHash } from '../../../model/host.ts'
import { dataPackage } from '../data-package.ts'
import { csvResource, parquetResource } from '../data-resource.ts'
import { parquetParts } from '../parquet-parts.ts'
import { typedColumns } from '../typed-columns.ts'
import { cleanRows, keptRows } from './clean-rows.ts'
import { cleanColumns } from './clean-columns.ts'
import { csvParts } from './csv-parts.ts'
import { grouped } from './grouped.ts'
import { subtotals } from './subtotals.ts'
import { survey, type Survey } from './survey.ts'

export interface StreamAsked {
  readonly to: 'csv' | 'parquet'
  readonly signs: Readonly<Record<string, Sign>>
  readonly provider: string | null
  readonly licence: string | null
  readonly hash: () => Promise<RunningHash>
  /** Bytes read at once. */
  readonly part?: number
}

/** Only the beginning of a large file is known when its range is looked for. */
const partOfLarge = doubt(
  {
    de: 'die Datei ist größer als 64 MiB; ein Bereich von ihr lässt sich nicht umwandeln',
    en: 'the file is larger than 64 MiB; a range of it cannot be converted',
  },
  {
    de: 'als Quelle mit range in den Plan eintragen; dort wird sie in Teilen gelesen',
    en: 'declare it as a source with its range; there it is read in parts',
  },
)

export interface Streamed {
  /** Name of the file: that of the source with the ending of what it is now. */
  readonly name: string
  /** The file, part by part; once. */
  readonly content: AsyncIterable<Uint8Array>
  /** Its data package, when the last part has been taken. */
  readonly descriptor: () => string
  readonly rows: number
  /** Total rows left out, by what stood where the key belongs. */
  readonly dropped: readonly string[]
}

/**
 * A text table too large to be held as clean CSV or Parquet with its data package, in memory that does not grow with the
 * file. It is read twice: before the first byte is written every row is held against what the beginning of the file was
 * taken to be, and what contradicts it is told (ATL-0220). That keys are unique is not told, for they are not held. O(n).
 */
export async function streamConvert(inspected: Inspection, bytes: Bytes, asked: StreamAsked): Promise<Streamed> {
  const { csv, file } = inspected
  const table = csv!.table!
  if (table.range ?? table.turned ?? table.annex) throw new AtlasError([{ file, ...partOfLarge }])
  const top = table.layout!.headerLines.at(-1)!
  const form = { encoding: csv!.encoding!, delimiter: csv!.delimiter! }
  const parts = () => rowParts(bytes, file, form, table.layout!.headerLines[0]!, asked.part)
  const open = subtotals(table)
  const found = await survey(parts(), table, asked.signs)
  const wrong = [...open, ...found.findings].map((one) => ({ file, ...one }))
  if (wrong.length > 0) throw new AtlasError(wrong)
  const { columns, stored, judges } = cleanColumns(found, asked.signs)
  const name = `${file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')}.${asked.to}`
  const sourceHash = await hashOf(bytes, asked.hash)
  const hash = await asked.hash()
  let size = 0

  async function* content(): AsyncGenerator<Uint8Array> {
    const rows = cleanRows(keptRows(parts(), found, top), judges)
    // As many columns as a typed file has: signs stand beside.
    const width = typedColumns({ columns: stored, rows: [] }).length
    const made = asked.to === 'csv' ? csvParts(columns, rows) : parquetParts(typedParts(grouped(rows, width)))
    for await (const part of made) {
      size += part.length
      hash.add(part)
      yield part
    }
  }

  async function* typedParts(groups: AsyncIterable<readonly (readonly string[])[]>) {
    for await (const rows of groups) yield typedColumns({ columns: stored, rows })
  }

  const descriptor = (): string => {
    const empty = { columns, rows: [] }
    const resource =
      asked.to === 'csv' ? csvResource(empty) : parquetResource(empty, typedColumns({ columns: stored, rows: [] }))
    const { provider, licence } = asked
    return dataPackage(asSurveyed(inspected, found), resource, {
      path: name,
      hash: hash.digest(),
      bytes: size,
      sourceHash,
      provider,
      licence,
    })
  }

  return { name, content: content(), rows: found.rows, dropped: found.totals.map(({ key }) => key), descriptor }
}

/** What is said of the source: the totals and the footer of the whole file. */
function asSurveyed(inspected: Inspection, { totals, footer }: Survey): Inspection {
  const table = inspected.csv!.table!
  const noted = totals.map((total) => ({ ...total, named: true, matches: 0, of: 0 }))
  return { ...inspected, table: { ...table, key: null, totals: noted, layout: { ...table.layout!, footer } } }
}

async function hashOf(bytes: Bytes, running: StreamAsked['hash']): Promise<string> {
  if (bytes.sha256) return bytes.sha256()
  const hash = await running()
  const step = 1 << 20
  for (let from = 0; from < bytes.size; from += step)
    hash.add(await bytes.slice(from, Math.min(from + step, bytes.size)))
  return hash.digest()
}
