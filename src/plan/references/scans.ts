import { columnUse, comparisons } from '../../model/row-columns.ts'
import type { Text } from '../../model/text.ts'
import type { Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { isCondition, resolveScan, scanFormat } from '../resolve/scan.ts'

type Source = Parts['sources'][string]

/** Entries that an engine outside understands; every other would do nothing, and nobody would notice. */
const common = ['engine', 'key', 'year', 'years', 'where', 'drop', 'missing', 'secrecy', 'columns', 'provider']
const understood: Readonly<Record<'duckdb' | 'postgres', readonly string[]>> = {
  duckdb: [...common, 'file', 'format', 'query', 'tables'],
  postgres: [...common, 'table'],
}

/** Sources whose rows are counted: entries that fit the engine, and that fit no other source. `written` is the plan as it stands. */
export const scanReferences = (parts: Parts, written: unknown): Problem[] =>
  Object.entries(parts.sources).flatMap(([id, source]) => {
    const path = ['sources', id]
    if (source.engine === undefined)
      return [...without(source, path), ...(source.file === undefined ? [absent(path, 'file')] : [])]
    return [
      ...(source.engine === 'postgres' ? server(source, path) : files(source, path)),
      ...(source.engine === 'memory' ? [] : idle(source.engine, keysOf(written, id), path)),
      ...counted(source, path),
      ...(source.engine === 'memory' ? inMemory(source, path) : []),
    ]
  })

const clash = (path: readonly PropertyKey[], found: Text, expected: Text, at: Problem['at'] = 'key'): Problem => ({
  code: 'ATL-0107',
  path,
  at,
  found,
  expected,
})

const absent = (path: readonly PropertyKey[], name: string): Problem => ({
  code: 'ATL-0104',
  path,
  at: 'key',
  found: { de: `der Eintrag "${name}" fehlt`, en: `the key "${name}" is missing` },
})

const needsEngine = (path: readonly PropertyKey[], what: string): Problem =>
  clash(
    path,
    {
      de: `"${what}" gibt es nur bei Quellen, deren Zeilen ausgezählt werden`,
      en: `"${what}" is for sources whose rows are counted`,
    },
    { de: 'engine: memory, duckdb oder postgres', en: 'engine: memory, duckdb or postgres' },
  )

/** What only an engine understands, in a source that has none. */
function without(source: Source, path: readonly PropertyKey[]): Problem[] {
  const entries = (['table', 'query', 'tables'] as const).filter((name) => source[name] !== undefined)
  const columns = Object.entries(source.columns).flatMap(([name, column]) =>
    typeof column === 'string' || 'column' in column ? [] : [[...path, 'columns', name]],
  )
  return [
    ...entries.map((name) => needsEngine([...path, name], name)),
    ...columns.map((at) => needsEngine(at, 'count')),
    ...(isCondition(source.where) ? [needsEngine([...path, 'where'], source.where.text)] : []),
    ...(source.missing === 'zero' ? [needsEngine([...path, 'missing'], 'zero')] : []),
  ]
}

function server(source: Source, path: readonly PropertyKey[]): Problem[] {
  return source.table === undefined ? [absent(path, 'table')] : []
}

function files(source: Source, path: readonly PropertyKey[]): Problem[] {
  if (source.file === undefined) return [absent(path, 'file')]
  const duckdb = source.engine === 'duckdb'
  const named = [['file', source.file] as const, ...Object.entries(source.tables ?? {})]
  const strange = duckdb ? named.filter(([, file]) => scanFormat(file) === null) : []
  const { encoding, footer } = source.format
  const onlyDuckdb = (['table', 'query', 'tables'] as const).filter((name) =>
    name === 'table' ? source.table !== undefined : !duckdb && source[name] !== undefined,
  )
  return [
    ...strange.map(([name, file]) =>
      clash(
        name === 'file' ? [...path, 'file'] : [...path, 'tables', name],
        { de: `DuckDB liest "${file}" nicht`, en: `DuckDB does not read "${file}"` },
        { de: '.parquet, .csv, .txt, .tsv, .json oder .ndjson', en: '.parquet, .csv, .txt, .tsv, .json or .ndjson' },
        'value',
      ),
    ),
    ...onlyDuckdb.map((name) =>
      clash(
        [...path, name],
        {
          de: `"${name}" passt nicht zu engine: ${source.engine}`,
          en: `"${name}" does not go with engine: ${source.engine}`,
        },
        name === 'table'
          ? { de: 'engine: postgres', en: 'engine: postgres' }
          : { de: 'engine: duckdb', en: 'engine: duckdb' },
      ),
    ),
    ...(duckdb && source.tables && source.query === undefined ? [absent(path, 'query')] : []),
    ...(duckdb && encoding !== 'utf-8' && encoding !== 'iso-8859-1'
      ? [
          clash(
            [...path, 'format', 'encoding'],
            { de: `DuckDB liest ${encoding} nicht`, en: `DuckDB does not read ${encoding}` },
            { de: 'utf-8 oder iso-8859-1; sonst engine: memory', en: 'utf-8 or iso-8859-1; otherwise engine: memory' },
            'value',
          ),
        ]
      : []),
    ...(duckdb && footer !== null
      ? [
          clash(
            [...path, 'format', 'footer'],
            { de: 'DuckDB kennt keine Fußzeilen', en: 'DuckDB knows no footers' },
            { de: 'eine Datei ohne Fußzeile, oder engine: memory', en: 'a file without a footer, or engine: memory' },
          ),
        ]
      : []),
  ]
}

/** Entries that the engine would pass over. */
const idle = (engine: 'duckdb' | 'postgres', keys: readonly string[], path: readonly PropertyKey[]): Problem[] =>
  keys
    .filter((key) => !understood[engine].includes(key) && !['table', 'query', 'tables', 'file'].includes(key))
    .concat(engine === 'postgres' ? keys.filter((key) => ['file', 'query', 'tables'].includes(key)) : [])
    .map((key) =>
      clash(
        [...path, key],
        { de: `"${key}" hat bei engine: ${engine} keine Wirkung`, en: `"${key}" does nothing with engine: ${engine}` },
        { de: `einer von ${understood[engine].join(', ')}`, en: `one of ${understood[engine].join(', ')}` },
      ),
    )

/** Every column is a count, and `where` is a condition. */
function counted(source: Source, path: readonly PropertyKey[]): Problem[] {
  const plain = Object.entries(source.columns).filter(([, column]) => typeof column === 'string' || 'column' in column)
  const expected = {
    de: '{count: all}, {count: "alter < 15"} oder {sum: personen}',
    en: '{count: all}, {count: "alter < 15"} or {sum: personen}',
  }
  return [
    ...plain.map(([name]) =>
      clash(
        [...path, 'columns', name],
        {
          de: 'bei engine wird gezählt, eine Spalte allein reicht nicht',
          en: 'with engine rows are counted; a column alone is not enough',
        },
        expected,
      ),
    ),
    ...(source.where !== undefined && !isCondition(source.where)
      ? [
          clash(
            [...path, 'where'],
            { de: 'bei engine ist "where" eine Bedingung', en: 'with engine "where" is a condition' },
            { de: 'eine Bedingung wie status = "aktiv"', en: 'a condition such as status = "aktiv"' },
          ),
        ]
      : []),
  ]
}

/** Tables that our own readers give hold numbers and text, and a column is one of the two. */
function inMemory(source: Source, path: readonly PropertyKey[]): Problem[] {
  const scan = resolveScan(source)!
  const tallies = Object.values(scan.tallies)
  const keys = typeof source.key === 'string' ? [source.key] : 'columns' in source.key ? source.key.columns : []
  const uses = columnUse(keys, scan.where, tallies)
  const asked = [scan.where, ...tallies.map(({ when }) => when)].flatMap(comparisons)
  const wrong = asked.filter(
    ({ column, operator, operand }) =>
      typeof operand === 'boolean' ||
      (typeof operand === 'string' && (uses.get(column) === 'number' || !['=', '!='].includes(operator))),
  )
  const names = [...new Set(wrong.map(({ column }) => column))]
  return names.map((column) =>
    clash(
      [...path, 'engine'],
      {
        de: `die Spalte "${column}" wird als Datum, als wahr oder falsch, oder als Zahl und als Text verglichen`,
        en: `the column "${column}" is compared as a date, as true or false, or both as a number and as text`,
      },
      { de: 'Zahlen oder Text; sonst engine: duckdb', en: 'numbers or text; otherwise engine: duckdb' },
      'value',
    ),
  )
}

function keysOf(written: unknown, id: string): readonly string[] {
  const sources = (written as { sources?: Record<string, unknown> }).sources
  return Object.keys((sources?.[id] as object | undefined) ?? {})
}
