import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import type * as Api from '@duckdb/node-api'
import type { Scan, ScanFiles } from '../model/scan.ts'
import { api } from './duckdb/api.ts'
import { cellFinding } from './duckdb/cell-finding.ts'
import { literal } from './duckdb/rows-sql.ts'
import { selection, type Asking } from './duckdb/selection.ts'
import { tablesOf } from './duckdb/tables.ts'
import type { Globbed } from './glob.ts'
import { type EngineColumn, type Holds, type OpenEngine, type Value } from './scan/engine.ts'
import { didNotAnswer, isAbsent, notInstalled } from './scan/refused.ts'
import { shown } from './shown.ts'

/**
 * DuckDB over files, in this process: a database in memory that may read the files of the plan and nothing
 * else. No other file, no network, no extension, no change of these settings, whatever a query says.
 */
export async function duckdb(scan: Scan & { readonly from: ScanFiles }, base: string): Promise<OpenEngine> {
  const tables = await tablesOf(scan, base)
  const files = tables.flatMap((table) => table.files)
  const { instance, spill } = await database(scan)
  const close = async () => {
    instance.closeSync()
    await rm(spill, { recursive: true, force: true, maxRetries: 3 })
  }
  try {
    const connection = await instance.connect()
    const ask = asking(connection, scan, resolve(base))
    await ask(settings(files, spill), [])
    const made = await selection(scan, tables, ask)
    await ask('SET lock_configuration = true', [])
    const { relation, types, full } = await made(connection)
    const described = (await ask(`DESCRIBE SELECT * FROM ${relation}`, [])).map(
      ([name, type]): [string, EngineColumn] => [
        String(name),
        { holds: holds(String(type)), type: String(type), full: full.has(String(name)) },
      ],
    )
    return {
      relation,
      // What a file without types holds besides is known, so that a misspelt name can be put right.
      columns: new Map([...types, ...described]),
      files: files.map(({ path, bytes }) => ({ path, bytes })),
      countIf: (test) => `COUNT_IF(${test})`,
      rows: ask,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

function load(scan: Scan): typeof Api {
  try {
    return api()
  } catch (error) {
    // The binding for this machine is a package of its own, and says in words that it is missing.
    throw isAbsent(error) || String(error).includes('bindings') ? notInstalled(scan, '@duckdb/node-api') : error
  }
}

async function database(scan: Scan): Promise<{ instance: Api.DuckDBInstance; spill: string }> {
  const { DuckDBInstance } = load(scan)
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
  })
  return { instance, spill: await mkdtemp(join(tmpdir(), `atlas-duckdb-${process.pid}-`)) }
}

// Rows are read once: kept copies of them cost time and memory. What a file says of itself is asked twice.
const settings = (files: readonly Globbed[], spill: string): string =>
  `SET temp_directory = ${literal(spill)};
   SET allowed_paths = [${files.map(({ at }) => literal(at)).join(', ')}];
   SET enable_external_access = false;
   SET parquet_metadata_cache = true;
   SET enable_external_file_cache = false`

/** Asks and answers rows; what the engine says against it becomes a finding without a path of the machine. */
const asking =
  (connection: Api.DuckDBConnection, scan: Scan, base: string): Asking =>
  async (sql, parameters) => {
    try {
      return rowsOf((await connection.runAndReadAll(sql, [...parameters])).getColumnsJS() as Value[][])
    } catch (error) {
      const said = (error instanceof Error ? error.message : String(error)).replaceAll(`${base}${sep}`, '')
      throw cellFinding(scan, said) ?? didNotAnswer(scan, shown(said.split('\n', 1)[0]!))
    }
  }

/** By column a value is had for less than by row. */
const rowsOf = ([first = [], ...others]: readonly (readonly Value[])[]): Value[][] =>
  first.map((value, i) => [value, ...others.map((column) => column[i]!)])

const kinds: readonly (readonly [RegExp, Holds])[] = [
  [/^VARCHAR$/, 'text'],
  [/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/, 'integer'],
  [/^DECIMAL/, 'number'],
  [/^(DOUBLE|FLOAT)$/, 'float'],
  [/^BOOLEAN$/, 'boolean'],
  [/^DATE$/, 'date'],
]

const holds = (type: string): Holds => kinds.find(([form]) => form.test(type))?.[1] ?? 'other'
