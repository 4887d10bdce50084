import type { Bytes } from '../../model/files.ts'
import { tableKind } from '../../model/table-kind.ts'
import { members } from '../archive/members.ts'
import { seems } from '../seems.ts'
import { doubt } from './doubt.ts'
import type { Given } from './given.ts'
import { inspectBook } from './inspect-book.ts'
import { inspectCsv } from './inspect-csv.ts'
import { inspectJson } from './inspect-json.ts'
import { inspection, type Inspection } from './inspection.ts'
import type { KnownKeys } from './keys.ts'

/** Of larger text files only the beginning is looked at, and said to be; where all is wanted, up to the second bound. */
const [most, mostOfAll] = [4 << 20, 64 << 20]

/** What a file is, by its bytes before its name. Throws an AtlasError for what cannot be read at all. */
export async function inspectFile(
  bytes: Bytes,
  file: string,
  known: readonly KnownKeys[],
  given: Given,
): Promise<Inspection> {
  const head = await bytes.slice(0, Math.min(64, bytes.size))
  const looks = seems(head)
  const ending = tableKind(file)
  const zipped = head[0] === 0x50 && head[1] === 0x4b
  if (ending === 'archive' || (zipped && ending !== 'workbook')) return inspectArchive(bytes, file, known, given)
  if (zipped || (head[0] === 0xd0 && head[1] === 0xcf)) return inspectBook(bytes, file, known, given)
  if (looks?.kind === 'json') return inspectJson(await bytes.slice(0, bytes.size), file, known, given)
  if (looks) return inspection(file, bytes.size, 'other', { name: looks.name, doubts: [noTable(looks.name)] })
  const seen = await beginning(bytes, given.whole ? mostOfAll : most)
  const csv = inspectCsv(seen, file, known, given)
  return inspection(file, bytes.size, 'csv', {
    seen: seen.length,
    csv,
    grid: csv.grid,
    table: csv.table,
    doubts: csv.doubts,
  })
}

async function beginning(bytes: Bytes, length: number): Promise<Uint8Array> {
  const part = await bytes.slice(0, Math.min(length, bytes.size))
  if (part.length === bytes.size) return part
  const end = part.lastIndexOf(10)
  return end < 0 ? part : part.subarray(0, end + 1)
}

const litter = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$)/

async function inspectArchive(
  bytes: Bytes,
  file: string,
  known: readonly KnownKeys[],
  given: Given,
): Promise<Inspection> {
  const list = await members(bytes, file)
  const parts = [...list.keys()].filter((name) => !litter.test(name))
  const part = given.member ?? (parts.length === 1 ? parts[0]! : null)
  const member = part === null ? undefined : list.get(part)
  if (member === undefined || tableKind(part!) === 'archive') {
    const found = {
      de: `das Archiv enthält ${parts.length} Dateien: ${parts.slice(0, 20).join(', ')}`,
      en: `the archive holds ${parts.length} files: ${parts.slice(0, 20).join(', ')}`,
    }
    return inspection(file, bytes.size, 'archive', {
      parts,
      doubts: [doubt(found, { de: 'mit --member angeben', en: 'say which with --member' })],
    })
  }
  const inner = await inspectFile(member, `${file}#${part}`, known, given)
  return inspection(file, bytes.size, 'archive', {
    parts,
    part,
    inner,
    grid: inner.grid,
    table: inner.table,
    layer: inner.layer,
    doubts: inner.doubts,
  })
}

const noTable = (name: { de: string; en: string }) =>
  doubt(
    { de: `die Datei ist offenbar ${name.de}`, en: `the file seems to be ${name.en}` },
    {
      de: 'eine Tabelle (CSV, XLSX, ODS, JSON) oder GeoJSON nennen',
      en: 'name a table (CSV, XLSX, ODS, JSON) or GeoJSON',
    },
  )
