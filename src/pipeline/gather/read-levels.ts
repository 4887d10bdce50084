import type { Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import type { Level, Levels } from '../../model/level.ts'
import { pick } from '../../model/pick.ts'
import type { AreaEdition, LevelPlan, LookupPlan } from '../../plan/areas-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import { columnParents, type ParentPlace, type ParentRow } from '../../prepare/levels/column-parents.ts'
import { emptyParents, levelNames, unknownParents } from '../../prepare/levels/level-names.ts'
import { makeLevel } from '../../prepare/levels/make-level.ts'
import { nesting } from '../../prepare/levels/nesting.ts'
import { prefixParents } from '../../prepare/levels/prefix-parents.ts'
import type { AreasRead } from './read-areas.ts'
import { readInOptions, type OptionWords } from './in-options.ts'
import { readLookup } from './read-lookup.ts'
import { hasErrors } from '../../model/has-errors.ts'

export interface LevelsRead extends Read<Levels> {
  /** Data rows of each file that was read. */
  readonly rows: ReadonlyMap<string, number>
  /** By level, the names of a file of its own, and where they stand. */
  readonly named: ReadonlyMap<string, { readonly known: ReadonlyMap<string, string>; readonly place: ParentPlace }>
}

/** The columns of the file of areas that levels are made of, each with the place of the plan that names it. */
export const levelColumns = ({ areas }: Plan): Record<string, string> => {
  const columns: Record<string, string> = {}
  for (const { id, key } of areas.levels) {
    if (key.kind !== 'column' || key.parents) continue
    columns[key.column] = `areas.levels.${id}.key.column`
    if (key.name !== null) columns[key.name] = `areas.levels.${id}.key.name`
  }
  return columns
}

/**
 * Every higher level over the areas of one Gebietsstand: each area in exactly one parent, with names where the plan
 * says where they stand. Levels that indicators are published on must lie within each other.
 */
export async function readLevels(
  plan: Plan,
  edition: AreaEdition,
  areas: AreasRead,
  files: Files,
): Promise<LevelsRead> {
  const rows = new Map<string, number>()
  const findings: Finding[] = []
  const levels = new Map<string, Level>()
  const named = new Map<string, { known: ReadonlyMap<string, string>; place: ParentPlace }>()
  for (const level of plan.areas.levels) {
    const read = await parentsOf(level, edition, areas, files, rows)
    const names = await namesOf(level, read, files, rows)
    findings.push(...read.findings, ...names.findings)
    if (level.names !== null)
      named.set(level.id, {
        known: names.value,
        place: { level: level.id, file: level.names.file, column: level.names.key },
      })
    levels.set(level.id, makeLevel(level.id, read.value, names.value))
  }
  if (findings.length === 0) {
    const published = [...levels.values()].filter(({ id }) => plan.levels.includes(id))
    findings.push(...nesting(published, areas.value.units, edition.file))
  }
  return { value: levels, findings, rows, named }
}

/** Areas that a file names and no area of any Gebietsstand lies in; not told where parents could not be read. */
export function emptyLevels(reads: readonly LevelsRead[]): Finding[] {
  if (reads.some(({ findings }) => hasErrors(findings))) return []
  return [...(reads[0]?.named ?? [])].flatMap(([id, { known, place }]) => {
    const parents = reads.flatMap(({ value }) => pick(value, id).units.map((unit) => String(unit.id)))
    return parents.length === 0 ? [] : emptyParents(parents, known, place)
  })
}

/** Parents by area, and what the rows that told them called these. */
interface Parents extends Read<string[]> {
  readonly named: readonly ParentRow[]
  readonly file: string
}

async function parentsOf(
  { id, key }: LevelPlan,
  edition: AreaEdition,
  areas: AreasRead,
  files: Files,
  rows: Map<string, number>,
): Promise<Parents> {
  const { units } = areas.value
  if (key.kind === 'prefix')
    return { ...prefixParents(id, key.length, units, edition.file), named: [], file: edition.file }
  if (key.kind === 'whole') {
    const named = units.map(({ id: child }) => ({ child, line: 0, parent: key.whole, name: key.name }))
    return { value: units.map(() => key.whole), findings: [], named, file: edition.file }
  }
  const file = key.parents?.file ?? edition.file
  const read = key.parents
    ? await tableRows(
        key.parents,
        { parent: key.column, ...(key.name !== null && { name: key.name }) },
        entriesOf(`areas.levels.${id}.parents`, `areas.levels.${id}.key.column`, `areas.levels.${id}.key.name`),
        files,
        rows,
      )
    : { value: areaRows(areas, key), findings: [] }
  // What is wrong with the file has been said; without its column no area has a parent.
  if (read.value === null || (key.parents === null && areas.findings.some(({ code }) => code === 'ATL-0209')))
    return { value: units.map(() => ''), findings: read.findings, named: [], file }
  const parents = columnParents(read.value, { level: id, file, column: key.column }, units)
  return { value: parents.value, findings: [...read.findings, ...parents.findings], named: read.value, file }
}

const areaRows = (areas: AreasRead, key: { column: string; name: string | null }): ParentRow[] =>
  areas.rows.map(({ key: child, line, columns }) => ({
    child,
    line,
    parent: columns[key.column] ?? '',
    name: key.name === null ? null : String(columns[key.name] ?? ''),
  }))

/** Where the plan says what a source would say in places of its own. */
const entriesOf = (entry: string, parent: string, name = ''): OptionWords['options'] => ({
  key: `${entry}.key`,
  'columns.parent': parent,
  'columns.name': name,
  file: `${entry}.file`,
  format: `${entry}.format`,
})

async function tableRows(
  lookup: LookupPlan,
  headers: { parent: string; name?: string },
  entries: OptionWords['options'],
  files: Files,
  rows: Map<string, number>,
): Promise<Read<ParentRow[] | null>> {
  const columns = Object.fromEntries(
    Object.entries(headers).map(([name, header]) => [name, { header, type: 'text' as const }]),
  )
  const { value: table, findings } = await readInOptions(
    { place: 'sources.levels', options: entries },
    readLookup({ ...lookup, source: 'levels', columns }, pick(files, lookup.file)),
  )
  rows.set(lookup.file, table?.keys.length ?? 0)
  if (table === null || hasErrors(findings)) return { value: null, findings }
  const value = table.keys.map((child, i) => ({
    child,
    line: table.lines[i]!,
    parent: table.texts['parent']![i]!,
    name: table.texts['name']?.[i] ?? null,
  }))
  return { value, findings }
}

async function namesOf(
  { id, key, names }: LevelPlan,
  parents: Parents,
  files: Files,
  rows: Map<string, number>,
): Promise<Read<ReadonlyMap<string, string>>> {
  if (names === null) {
    const named = parents.named.map(({ parent, name, line }) => ({ key: String(parent), name: name ?? '', line }))
    const column = key.kind === 'column' ? (key.name ?? key.column) : id
    return levelNames(named, { level: id, file: parents.file, column })
  }
  const read = await tableRows(
    names,
    { parent: names.name },
    entriesOf(`areas.levels.${id}.names`, `areas.levels.${id}.names.name`),
    files,
    rows,
  )
  if (read.value === null) return { value: new Map(), findings: read.findings }
  const place = { level: id, file: names.file }
  const made = levelNames(
    read.value.map(({ child, parent, line }) => ({ key: child, name: String(parent), line })),
    { ...place, column: names.name },
  )
  const unknown = unknownParents(parents.value, made.value, { ...place, column: names.key })
  return { value: made.value, findings: [...read.findings, ...made.findings, ...unknown] }
}
