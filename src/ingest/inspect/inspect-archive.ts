import type { Bytes, Files } from '../../model/files.ts'
import { tableKind } from '../../model/table-kind.ts'
import { isLitter } from '../archive/member-name.ts'
import { members } from '../archive/members.ts'
import { isLayer } from '../layer/zipped-layer.ts'
import { doubt } from './doubt.ts'
import type { Given } from './given.ts'
import { inspection, type Inspection } from './inspection.ts'
import type { KnownKeys } from './keys.ts'

type Inspect = (
  bytes: Bytes,
  file: string,
  known: readonly KnownKeys[],
  given: Given,
  beside: Files,
) => Promise<Inspection>

/** What a ZIP archive holds: its only file, its only layer where no table lies beside it, or the member asked for. */
export async function inspectArchive(
  bytes: Bytes,
  file: string,
  known: readonly KnownKeys[],
  given: Given,
  inspect: Inspect,
): Promise<Inspection> {
  const list = await members(bytes, file)
  const parts = [...list.keys()].filter((name) => !isLitter(name))
  const part = given.member ?? onlyOf(parts)
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
  const beside = new Map([...list].map(([name, content]) => [`${file}#${name}`, content]))
  const inner = await inspect(member, `${file}#${part}`, known, given, beside)
  return inspection(file, bytes.size, 'archive', {
    parts,
    part,
    inner,
    grid: inner.grid,
    table: inner.table,
    layer: inner.layer,
    features: inner.features,
    doubts: inner.doubts,
  })
}

/** Texts beside a layer explain it; JSON may be anything. */
function onlyOf(parts: readonly string[]): string | null {
  const layers = parts.filter((name) => isLayer(name) && !/\.json$/i.test(name))
  const tables = parts.filter((name) => tableKind(name) !== null && !/\.txt$/i.test(name))
  if (layers.length === 1 && tables.length === 0) return layers[0]!
  return parts.length === 1 ? parts[0]! : null
}
