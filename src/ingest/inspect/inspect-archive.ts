import type { Finding } from '../../model/finding.ts'
import type { Bytes, Files } from '../../model/files.ts'
import { tableKind } from '../../model/table-kind.ts'
import { isLitter } from '../archive/member-name.ts'
import { members } from '../archive/members.ts'
import { isLayer, layerNames } from '../layer/zipped-layer.ts'
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
  const found = layersIn(parts)
  const names = layerNames(found)
  const chosen = given.layer !== undefined && found.length > 1 ? (found[names.indexOf(given.layer)] ?? null) : null
  const part = given.member ?? chosen ?? onlyOf(parts)
  const member = part === null ? undefined : list.get(part)
  if (member === undefined || tableKind(part!) === 'archive') {
    const layers = tablesIn(parts).length === 0 ? names.map((name) => `"${name}"`) : []
    if (layers.length > 1) return inspection(file, bytes.size, 'archive', { parts, doubts: [severalLayers(layers)] })
    return inspection(file, bytes.size, 'archive', { parts, doubts: [isBook(parts) ?? noMember(parts)] })
  }
  const beside = new Map([...list].map(([name, content]) => [`${file}#${name}`, content]))
  const { layer: _taken, ...rest } = given
  const inner = await inspect(member, `${file}#${part}`, known, part === chosen ? rest : given, beside)
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
const layersIn = (parts: readonly string[]) => parts.filter((name) => isLayer(name) && !/\.json$/i.test(name))
const tablesIn = (parts: readonly string[]) => parts.filter((name) => tableKind(name) !== null && !/\.txt$/i.test(name))

function onlyOf(parts: readonly string[]): string | null {
  const layers = layersIn(parts)
  if (layers.length === 1 && tablesIn(parts).length === 0) return layers[0]!
  return parts.length === 1 ? parts[0]! : null
}

/** Workbooks are archives themselves. */
function isBook(parts: readonly string[]): Finding | null {
  const binary = parts.includes('xl/workbook.bin')
  const ending = parts.includes('xl/workbook.xml') || binary ? 'xlsx' : parts.includes('content.xml') ? 'ods' : null
  if (ending === null) return null
  return doubt(
    { de: 'die Datei ist eine Arbeitsmappe, heißt aber nicht so', en: 'the file is a workbook, but not named as one' },
    binary
      ? { de: 'in Excel als .xlsx speichern', en: 'save it as .xlsx in Excel' }
      : { de: `ihr die Endung .${ending} geben`, en: `give it the ending .${ending}` },
  )
}

function noMember(parts: readonly string[]): Finding {
  const [only] = parts
  if (only === undefined)
    return doubt(
      { de: 'das Archiv ist leer', en: 'the archive is empty' },
      { de: 'die Datei neu liefern lassen', en: 'have the file delivered again' },
    )
  if (parts.length === 1)
    return doubt(
      { de: `das Archiv enthält nur ein Archiv: ${only}`, en: `the archive holds an archive alone: ${only}` },
      { de: 'auspacken und das innere Archiv nennen', en: 'unpack it and name the archive inside' },
    )
  const some = parts.slice(0, 20).join(', ')
  return doubt(
    {
      de: `das Archiv enthält ${parts.length} Dateien: ${some}`,
      en: `the archive holds ${parts.length} files: ${some}`,
    },
    { de: 'mit --member angeben', en: 'say which with --member' },
  )
}

const severalLayers = (layers: readonly string[]) =>
  doubt(
    {
      de: `das Archiv enthält ${layers.length} Ebenen: ${layers.join(', ')}`,
      en: `the archive holds ${layers.length} layers: ${layers.join(', ')}`,
    },
    { de: 'mit --layer angeben', en: 'say which with --layer' },
  )
