import type { DuckDBConnection } from '@duckdb/node-api'
import { AtlasError, fail } from '../../model/error.ts'
import { columnUse, type Use } from '../../model/row-columns.ts'
import type { Scan, ScanFiles } from '../../model/scan.ts'
import { quoted, type EngineColumn, type OpenEngine } from '../scan/engine.ts'
import { csvHeader } from './csv-header.ts'
import { onlySelect } from './only-select.ts'
import { csvSql, fileSql, jsonSql, parquetSql } from './rows-sql.ts'
import type { NamedFiles } from './tables.ts'

export type Asking = OpenEngine['rows']

export interface Selection {
  readonly relation: string
  /** Columns that a file without types holds besides those that the plan asks for. */
  readonly types: ReadonlyMap<string, EngineColumn>
  /** Columns of which the files themselves say that they hold no NULL. */
  readonly full: ReadonlySet<string>
}

/**
 * Makes a view of each name: the rows of its files, as they are for Parquet, typed by use for CSV and JSON.
 * Answers what the counting query stands on: the view, or the plan's own query once the settings are locked.
 */
export async function selection(
  scan: Scan & { readonly from: ScanFiles },
  tables: readonly NamedFiles[],
  ask: Asking,
): Promise<(connection: DuckDBConnection) => Promise<Selection>> {
  const { query } = scan.from
  const text = [...scan.key, ...(typeof scan.year === 'object' ? [scan.year.column] : [])]
  const uses = query === null ? columnUse(text, scan.where, Object.values(scan.tallies)) : null
  const types = new Map<string, EngineColumn>()
  const full = new Set<string>()
  for (const table of tables) {
    const { sql, names, filled } = await rowsOf(scan, table, uses, ask)
    for (const name of filled) full.add(name)
    for (const name of names) types.set(name, { holds: 'text', type: 'VARCHAR' })
    await ask(`CREATE TEMP VIEW ${quoted(table.name)} AS ${sql}`, [])
  }
  if (query === null) return () => Promise.resolve({ relation: quoted(scan.source), types, full })
  return async (connection) => ({
    relation: `(${await onlySelect(scan, query, connection)}\n) AS ${quoted(scan.source)}`,
    types: new Map(),
    full: new Set(),
  })
}

interface Rows {
  readonly sql: string
  readonly names: readonly string[]
  readonly filled: readonly string[]
}

async function rowsOf(
  scan: Scan & { readonly from: ScanFiles },
  { format, files }: NamedFiles,
  uses: ReadonlyMap<string, Use> | null,
  ask: Asking,
): Promise<Rows> {
  if (format === 'parquet') {
    await sameTypes(scan, files, uses, ask)
    const names = (await ask(`DESCRIBE ${parquetSql(files)}`, [])).map(([name]) => String(name))
    return { sql: parquetSql(files), names: [], filled: await filledColumns(files, uses, names, ask) }
  }
  if (format === 'json') {
    const names = (await ask(`DESCRIBE ${jsonSql(files, null)}`, [])).map(([name]) => String(name))
    const there = uses && new Map([...uses].filter(([name]) => names.includes(name)))
    return { sql: jsonSql(files, there), names, filled: [] }
  }
  const heads = await Promise.all(files.map(({ at }) => csvHeader(at, scan.from.dialect)))
  const [first] = heads
  if (!first || heads.includes(null)) throw noHeader(scan, files[heads.indexOf(null)]!.path)
  const wanted = uses ?? new Map(first.filter((name) => name !== '').map((name) => [name, 'text' as const]))
  const present = new Map([...wanted].filter(([name]) => first.includes(name)))
  const problems = files.flatMap(({ path }, i) => headerProblems(path, heads[i]!, present))
  if (problems.length > 0) throw new AtlasError(problems)
  return {
    sql: files.map((one, i) => csvSql(one, heads[i]!, scan.from, present)).join(' UNION ALL '),
    names: first,
    filled: [],
  }
}

const headerProblems = (file: string, head: readonly string[], wanted: ReadonlyMap<string, Use>) =>
  [...wanted.keys()].flatMap((column) => {
    const times = head.filter((name) => name === column).length
    if (times === 1) return []
    const found =
      times === 0
        ? { de: `die Spalte "${column}" gibt es nicht`, en: `there is no column "${column}"` }
        : { de: `die Spalte "${column}" kommt mehrfach vor`, en: `the column "${column}" occurs more than once` }
    const expected = {
      de: 'dieselben Spalten in jeder Datei, jede einmal',
      en: 'the same columns in each file, each once',
    }
    return [{ code: 'ATL-0209', severity: 'error', file, row: 1, column, found, expected } as const]
  })

const noHeader = (scan: Scan, file: string) =>
  fail(
    'ATL-0206',
    { de: 'keine Kopfzeile', en: 'no header row' },
    { file, remedy: { de: `sources.${scan.source}.format prüfen`, en: `check sources.${scan.source}.format` } },
  )

/** Columns of numbers without any NULL: what the files say about their parts mostly answers that without a look at the rows. */
async function filledColumns(
  files: NamedFiles['files'],
  uses: ReadonlyMap<string, Use> | null,
  names: readonly string[],
  ask: Asking,
): Promise<readonly string[]> {
  const numbers = names.filter((name) => uses?.get(name) === 'number')
  const filled: string[] = []
  for (const name of numbers) {
    const none = await ask(`${parquetSql(files)} WHERE ${quoted(name)} IS NULL LIMIT 1`, [])
    if (none.length === 0) filled.push(name)
  }
  return filled
}

/** DuckDB takes the types of the first file for all and rounds what does not fit: refused before. */
async function sameTypes(
  scan: Scan,
  files: NamedFiles['files'],
  uses: ReadonlyMap<string, Use> | null,
  ask: Asking,
): Promise<void> {
  if (files.length < 2) return
  const paths = files.map(fileSql).join(', ')
  const rows = await ask(
    `SELECT name FROM parquet_schema([${paths}]) WHERE type IS NOT NULL GROUP BY name
     HAVING count(DISTINCT concat_ws(' ', type, converted_type, logical_type)) > 1 ORDER BY name`,
    [],
  )
  const mixed = rows.map(([name]) => String(name)).filter((name) => uses === null || uses.has(name))
  if (mixed.length === 0) return
  throw new AtlasError(
    mixed.map((column) => ({
      code: 'ATL-0233',
      severity: 'error',
      file: scan.name,
      column,
      found: {
        de: `die Spalte hat in den ${files.length} Dateien verschiedene Typen`,
        en: `the column is of different types in the ${files.length} files`,
      },
      expected: { de: 'derselbe Typ in jeder Datei', en: 'the same type in each file' },
    })),
  )
}
