import { layer as readLayer } from '../../ingest/layer/layer.ts'
import type { Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import { pick } from '../../model/pick.ts'
import type { AreaEdition } from '../../plan/areas-plan.ts'
import { areasOfLayer, areasOfTable, type Areas } from '../../prepare/areas.ts'
import { repairGeometry, type Repaired } from '../../prepare/repair-geometry.ts'
import { inOptions, readInOptions, type OptionWords } from './in-options.ts'
import { readLookup } from './read-lookup.ts'

/** A row or feature of the file of areas, with the further columns that the plan names. */
export interface AreaRow {
  readonly key: string
  readonly line: number
  readonly columns: Readonly<Record<string, string | number>>
}

export interface AreasRead extends Read<Areas> {
  readonly rows: readonly AreaRow[]
  /** What was changed in the geometry; not there where there is none. */
  readonly repaired?: Repaired
}

/**
 * The areas of one Gebietsstand, from a layer or from a table of keys and names, and the rows or features that held
 * them. `columns` are further columns to read, each with the place of the plan that names it.
 */
export async function readAreas(
  edition: AreaEdition,
  files: Files,
  columns: Readonly<Record<string, string>> = {},
): Promise<AreasRead> {
  if (edition.format === null) {
    const layer = await readLayer(files, { ...edition, columns })
    const areas = areasOfLayer(layer.value, edition.exclaves, edition.setting)
    const repaired = repairGeometry(areas.value.layer!, edition.repair, edition.file)
    return {
      value: { ...areas.value, layer: repaired.value },
      findings: [...layer.findings, ...areas.findings, ...repaired.findings],
      repaired: repaired.repaired,
      rows: layer.value.features.map(({ key, at, columns }) => ({ key, line: at, columns: columns ?? {} })),
    }
  }
  const names = Object.keys(columns)
  const spec = {
    ...edition,
    source: 'areas',
    format: edition.format,
    columns: {
      ...(edition.name !== null && { name: { header: edition.name, type: 'text' as const } }),
      ...Object.fromEntries(names.map((header, k) => [`further-${k}`, { header, type: 'text' as const }])),
    },
  }
  const words = entriesOf(edition.setting)
  const { value: table, findings } = await readInOptions(words, readLookup(spec, pick(files, edition.file)))
  if (!table) return { value: { units: [], layer: null }, findings, rows: [] }
  const areas = areasOfTable(table)
  return {
    value: areas.value,
    findings: [...findings, ...inOptions(areas.findings, words)],
    rows: table.keys.map((key, i) => ({
      key,
      line: table.lines[i]!,
      columns: Object.fromEntries(names.map((header, k) => [header, table.texts[`further-${k}`]?.[i] ?? ''])),
    })),
  }
}

/** Where the plan says what a source would say in places of its own. */
const entriesOf = (entry: string): OptionWords => ({
  place: 'sources.areas',
  options: {
    key: `${entry}.key`,
    name: `${entry}.name`,
    'columns.name': `${entry}.name`,
    file: `${entry}.file`,
    format: `${entry}.format`,
  },
})
