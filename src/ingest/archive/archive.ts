import type { Read, TableSpec } from '../../model/delivery.ts'
import { fail } from '../../model/error.ts'
import type { Bytes } from '../../model/files.ts'
import { nearest } from '../../model/nearest.ts'
import { pick } from '../../model/pick.ts'
import type { Table } from '../../model/table.ts'
import { tableKind } from '../../model/table-kind.ts'
import type { Text } from '../../model/text.ts'
import { isLitter } from './member-name.ts'
import { members } from './members.ts'
import type { Formats } from '../reader.ts'

/**
 * Reads a table that was delivered in a ZIP archive: its only member, or the one that the plan names, by the reader
 * of its format. Findings name the member (`x.zip#ew.csv`). Throws what the archive itself is refused for (ATL-0240 to 0243), and
 * ATL-0244 where it is not clear which member is meant.
 */
export async function archive(bytes: Bytes, spec: TableSpec, formats: Formats): Promise<Read<Table[]>> {
  const list = await members(bytes, spec.file)
  const name = chosen(
    [...list.keys()].filter((path) => !isLitter(path)),
    spec,
  )
  const kind = tableKind(name) ?? 'csv'
  if (kind === 'archive')
    throw refuse(spec, name, { de: `"${name}" ist wieder ein Archiv`, en: `"${name}" is an archive again` }, [name])
  return pick(formats, kind)(pick(list, name), { ...spec, kind, member: null, file: `${spec.file}#${name}` })
}

function chosen(names: readonly string[], spec: TableSpec): string {
  const { member } = spec
  if (member === null) {
    if (names.length === 1) return names[0]!
    const n = names.length
    throw refuse(
      spec,
      null,
      n === 0
        ? { de: 'das Archiv ist leer', en: 'the archive is empty' }
        : {
            de: `das Archiv enthält ${n} Dateien, keine ist angegeben`,
            en: `the archive holds ${n} files and none is named`,
          },
      names,
    )
  }
  if (names.includes(member)) return member
  throw refuse(spec, member, { de: `"${member}" ist nicht im Archiv`, en: `"${member}" is not in the archive` }, names)
}

function refuse({ file, source }: TableSpec, value: string | null, found: Text, names: readonly string[]) {
  const quoted = (list: readonly string[]) => list.map((name) => `"${name}"`).join(', ')
  const some = quoted(names.slice(0, 20)) + (names.length > 20 ? ', …' : '')
  const near = value === null ? [] : nearest(value, names)
  const path = `sources.${source}.member`
  return fail('ATL-0244', found, {
    file,
    ...(value === null ? {} : { value }),
    ...(some ? { expected: { de: `eine von: ${some}`, en: `one of ${some}` } } : {}),
    remedy: near.length
      ? { de: `${path} ändern; ähnlich: ${quoted(near)}`, en: `change ${path}; similar: ${quoted(near)}` }
      : { de: `${path} angeben`, en: `give ${path}` },
  })
}
