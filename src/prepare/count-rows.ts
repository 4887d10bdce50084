import { op, table as columns } from 'arquero'
import { fail } from '../model/error.ts'
import { unexplained } from '../model/row-columns.ts'
import type { Counts, RowTest, Tally } from '../model/scan.ts'
import type { Table } from '../model/table.ts'
import { byKey } from '../model/bezugsraum.ts'
import { cellsOf, rowFilter } from './row-filter.ts'

/** Beyond this a table of text in memory is the wrong tool. */
const mostRows = 1_000_000

/**
 * Counts the rows of delivered tables, one a Berichtsjahr, by area: for files of up to a million persons, in
 * this process. The same answer as the engines for large sources give. Columns are named by their headers.
 * O(rows × tallies).
 */
export function countRows(
  tables: readonly Table[],
  where: RowTest | null,
  tallies: Readonly<Record<string, Tally>>,
): Counts {
  const list = Object.entries(tallies)
  const parts = tables.map((table) => countTable(table, where, list))
  const sums = (of: 'empty' | 'leftOut' | 'notWhole') => {
    const all: Record<string, number> = {}
    for (const part of parts) for (const [name, n] of Object.entries(part[of])) all[name] = (all[name] ?? 0) + n
    return Object.fromEntries(Object.entries(all).filter(([, n]) => n > 0))
  }
  return {
    keys: parts.flatMap(({ keys }) => keys),
    years: parts.flatMap(({ keys, year }) => keys.map(() => year)),
    tallies: Object.fromEntries(
      list.map(([name], at) => [name, Float64Array.from(parts.flatMap(({ values }) => values[at]!))]),
    ),
    rows: parts.reduce((n, part) => n + part.rows, 0),
    empty: sums('empty'),
    leftOut: sums('leftOut'),
    notWhole: sums('notWhole'),
    withoutKey: 0, // the reader has refused them
    withoutYear: 0,
  }
}

function countTable(table: Table, where: RowTest | null, tallies: readonly (readonly [string, Tally])[]) {
  if (table.keys.length > mostRows) throw tooLarge(table)
  const wanted = where === null ? null : rowFilter(where, table)
  const rows = Array.from(table.keys, (_, i) => i).filter((i) => wanted === null || wanted(i))
  // Aggregates of a table library pass over what is missing: each row is made a number first, 0 where it does not count.
  const amounts = tallies.map(([, { sum, when }]) => {
    const counts = when === null ? null : rowFilter(when, table)
    const amount = sum === null ? null : cellsOf(table, sum)
    return Float64Array.from(rows, (i) =>
      counts !== null && !counts(i) ? 0 : amount === null ? 1 : amount.empty(i) ? 0 : (amount.value(i) as number),
    )
  })
  const names = amounts.map((_, at) => `t${at}`)
  const grouped = columns({
    key: rows.map((i) => table.keys[i]!),
    ...Object.fromEntries(names.map((name, at) => [name, amounts[at]!])),
  })
    .groupby('key')
    .rollup(Object.fromEntries(names.map((name) => [name, op.sum(name)])))
    .objects() as Record<string, string | number>[]
  const sorted = grouped.sort((a, b) => byKey(String(a['key']), String(b['key'])))
  const emptyIn = (names: readonly string[], among: readonly number[]) =>
    Object.fromEntries(names.map((name) => [name, among.filter(cellsOf(table, name).empty).length]))
  const sums = tallies.flatMap(([, { sum }]) => (sum === null ? [] : [sum]))
  return {
    year: table.year,
    keys: sorted.map(({ key }) => String(key)),
    values: names.map((name) => sorted.map((row) => Number(row[name]))),
    rows: rows.length,
    empty: emptyIn(unexplained(tallies.map(([, tally]) => tally)), rows),
    leftOut:
      where === null
        ? {}
        : emptyIn(
            unexplained([{ sum: null, when: where }]),
            Array.from(table.keys, (_, i) => i),
          ),
    notWhole: Object.fromEntries(
      [...new Set(sums)].map((name) => {
        const { value, empty } = cellsOf(table, name)
        return [name, rows.filter((i) => !empty(i) && !isCount(Number(value(i)))).length]
      }),
    ),
  }
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0

const tooLarge = ({ file, source, keys }: Table) =>
  fail(
    'ATL-0237',
    { de: `die Datei hat ${keys.length} Zeilen`, en: `the file has ${keys.length} rows` },
    {
      file,
      expected: { de: `höchstens ${mostRows} bei engine: memory`, en: `${mostRows} at most with engine: memory` },
      remedy: { de: `sources.${source}.engine: duckdb`, en: `sources.${source}.engine: duckdb` },
    },
  )
