import type { Files } from '../../model/files.ts'
import type { Plan } from '../../plan/plan.ts'
import { readTables } from '../gather/read-tables.ts'

export interface RawCell {
  readonly text: string
  readonly file: string
  /** Line of the file, counted from 1. */
  readonly row: number
}

/** What stands in the delivered cells: by `source.column`, Berichtsjahr and key of the area. */
export type RawCells = (name: string, year: number, raum: string) => RawCell | null

/**
 * Reads the sources of these columns once more, every cell as the text that stands there. Rows of persons that were
 * counted have no cell.
 */
export async function rawCells(plan: Plan, files: Files, names: Iterable<string>): Promise<RawCells> {
  const wanted = new Map<string, Set<string>>()
  for (const name of names) {
    const [source, column] = [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)]
    if (!Object.hasOwn(plan.sources, source) || plan.sources[source]!.scan) continue
    wanted.set(source, (wanted.get(source) ?? new Set()).add(column))
  }
  const sources = Object.fromEntries(
    [...wanted].map(([source, columns]) => {
      const spec = plan.sources[source]!
      const texts = [...columns].map((column) => [column, { ...spec.columns[column]!, type: 'text' as const }] as const)
      return [source, { ...spec, name: null, columns: Object.fromEntries(texts) }]
    }),
  )
  const { tables } = await readTables({ ...plan, sources }, files)
  const found = new Map<string, RawCell>()
  for (const { source, year, file, keys, lines, texts, turned } of tables)
    for (const [column, cells] of Object.entries(texts))
      keys.forEach((key, i) =>
        found.set(JSON.stringify([`${source}.${column}`, year, key]), {
          text: cells[i]!,
          file,
          row: turned?.[column] ?? lines[i]!,
        }),
      )
  return (name, year, raum) => found.get(JSON.stringify([name, year, raum])) ?? null
}
