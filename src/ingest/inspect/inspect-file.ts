import type { Bytes, Files } from '../../model/files.ts'
import { tableKind } from '../../model/table-kind.ts'
import { seems } from '../text/seems.ts'
import { doubt } from './doubt.ts'
import type { Given } from './given.ts'
import { inspectArchive } from './inspect-archive.ts'
import { inspectBook } from './inspect-book.ts'
import { inspectCsv } from './inspect-csv.ts'
import { inspectJson } from './inspect-json.ts'
import { inspection, type Inspection } from './inspection.ts'
import type { KnownKeys } from './keys.ts'
import { layerKindOf, openLayer } from './open-layer.ts'
import { refuseLong } from './refuse-long.ts'

/** Of larger text files only the beginning is looked at, and said to be; where all is wanted, of those above the second bound. */
const [most, mostOfAll] = [4 << 20, 64 << 20]

/**
 * What a file is, by its bytes before its name; `beside` has the other parts of a Shapefile. Throws an AtlasError for
 * what cannot be read at all.
 */
export async function inspectFile(
  bytes: Bytes,
  file: string,
  known: readonly KnownKeys[],
  given: Given,
  beside: Files = new Map(),
): Promise<Inspection> {
  const head = await bytes.slice(0, Math.min(64, bytes.size))
  const looks = seems(head)
  const ending = tableKind(file)
  const zipped = head[0] === 0x50 && head[1] === 0x4b
  if (ending === 'archive' || (zipped && ending !== 'workbook'))
    return inspectArchive(bytes, file, known, given, inspectFile)
  if (zipped || (head[0] === 0xd0 && head[1] === 0xcf)) return inspectBook(bytes, file, known, given)
  const layer = layerKindOf(head)
  if (layer !== null) return openLayer(bytes, file, layer, known, given, beside)
  if (String.fromCharCode(...head.subarray(0, 4)) === 'PAR1')
    return (await import('./inspect-parquet.ts')).inspectParquet(bytes, file, known, given)
  if (looks?.kind === 'json') return inspectJson(await bytes.slice(0, bytes.size), file, known, given)
  if (looks) return inspection(file, bytes.size, 'other', { name: looks.name, doubts: [noTable(looks.name)] })
  const seen = await beginning(bytes, given.whole && bytes.size <= mostOfAll ? mostOfAll : most, file)
  const csv = inspectCsv(seen, file, known, given)
  return inspection(file, bytes.size, 'csv', {
    seen: seen.length,
    csv,
    grid: csv.grid,
    table: csv.table,
    doubts: csv.doubts,
  })
}

async function beginning(bytes: Bytes, length: number, file: string): Promise<Uint8Array> {
  const part = await bytes.slice(0, Math.min(length, bytes.size))
  await refuseLong(part, bytes, file)
  if (part.length === bytes.size) return part
  const end = part.lastIndexOf(10)
  return end < 0 ? part : part.subarray(0, end + 1)
}

const noTable = (name: { de: string; en: string }) =>
  doubt(
    { de: `die Datei ist offenbar ${name.de}`, en: `the file seems to be ${name.en}` },
    {
      de: 'eine Tabelle (CSV, XLSX, ODS, JSON) oder Geometrie nennen',
      en: 'name a table (CSV, XLSX, ODS, JSON) or geometry',
    },
  )
