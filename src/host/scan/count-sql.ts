import { comparisons, unexplained } from '../../model/row-columns.ts'
import type { RowTest, Scan, Tally } from '../../model/scan.ts'
import { quoted } from './engine.ts'
import { emptySql, testSql, type Bind, type Columns } from './test-sql.ts'

/** More groups than a country has areas and years: then the key is none of areas. */
export const mostGroups = 1_000_000

export interface Query {
  readonly sql: string
  readonly parameters: readonly string[]
}

/** The columns that stand in the places of an answer behind key and year. */
export interface Asked extends Query {
  readonly tallies: readonly string[]
  /** Columns whose empty cells are counted. */
  readonly empty: readonly string[]
  /** Columns whose cells that are no whole numbers are counted. */
  readonly whole: readonly string[]
}

/**
 * The query that reduces a source to counts, in SQL that DuckDB, PostgreSQL and what speaks its protocol
 * share: key columns, year (where it is a column), all rows, then a number a tally, then the cells that need
 * explaining. Texts that are compared are few: rows are grouped by them first, and compared once a group
 * instead of once a row. `countIf` is the engine's own way to count where a test holds.
 */
export function countSql(scan: Scan, relation: string, columns: Columns, countIf = countOf): Asked {
  const { bind, parameters } = binding()
  const groups = [...scan.key, ...(typeof scan.year === 'object' ? [scan.year.column] : [])]
  const tallies = Object.values(scan.tallies)
  const empty = unexplained(tallies).filter((column) => mayBeEmpty(column, columns))
  const whole = [...new Set(tallies.flatMap(({ sum }) => (sum === null ? [] : [sum])))]
  const few = fewTexts(tallies, columns)
  const inner: string[] = []
  // An aggregate of the inner query by the name under which the outer one adds it up.
  const added = (aggregate: string) => {
    if (!inner.includes(aggregate)) inner.push(aggregate)
    return quoted(`#${inner.indexOf(aggregate)}`)
  }
  const total = (aggregate: string) => (few.length > 0 ? `SUM(${added(aggregate)})` : aggregate)
  const test = (when: RowTest) => testSql(when, columns, bind)
  const byGroup = (names: readonly string[]) => few.length > 0 && names.every((name) => few.includes(name))

  const tally = ({ sum, when }: Tally): string => {
    const all = sum === null ? 'COUNT(*)' : `SUM(${quoted(sum)})`
    if (when === null) return total(all)
    if (byGroup(comparisons(when).map(({ column }) => column))) return sumWhere(test(when), added(all))
    return total(sum === null ? countIf(test(when)) : sumWhere(test(when), quoted(sum)))
  }
  const emptyCells = (column: string): string => {
    const { holds } = columns.get(column)!
    if (byGroup([column])) return sumWhere(emptySql(quoted(column), holds), added('COUNT(*)'))
    // COUNT of a column passes over NULL, which costs less than asking each row.
    if (holds === 'text' || holds === 'float') return total(countOf(emptySql(quoted(column), holds)))
    return `${total('COUNT(*)')} - ${total(`COUNT(${quoted(column)})`)}`
  }

  const cells = [
    ...groups.map(quoted),
    total('COUNT(*)'),
    ...tallies.map(tally),
    ...empty.map(emptyCells),
    ...whole.map((column) => total(countOf(brokenSql(column, columns)))),
  ]
  const conditions = [yearSql(scan, columns), scan.where && test(scan.where)].filter(Boolean)
  const source = [`FROM ${relation}`, ...(conditions.length > 0 ? [`WHERE ${conditions.join(' AND ')}`] : [])].join(' ')
  const byTexts = [...new Set([...groups, ...few])].map(quoted)
  const named = inner.map((aggregate, i) => `${aggregate} AS ${quoted(`#${i}`)}`)
  const from =
    few.length === 0
      ? source
      : `FROM (SELECT ${[...byTexts, ...named].join(', ')} ${source} GROUP BY ${byTexts.join(', ')}) AS ${quoted('#')}`
  const sql = `SELECT ${cells.join(', ')} ${from} GROUP BY ${groups.map(quoted).join(', ')} LIMIT ${mostGroups + 1}`
  return { sql, parameters, tallies: Object.keys(scan.tallies), empty, whole }
}

/** How many rows `where` leaves out because a cell it compares is empty; null where that cannot be. */
export function leftOutSql(
  scan: Scan,
  relation: string,
  columns: Columns,
): (Query & { readonly empty: readonly string[] }) | null {
  const asked = scan.where ? unexplained([{ sum: null, when: scan.where }]) : []
  const empty = asked.filter((column) => mayBeEmpty(column, columns))
  if (empty.length === 0) return null
  const tests = empty.map((column) => emptySql(quoted(column), columns.get(column)!.holds))
  const year = yearSql(scan, columns)
  const sql = `SELECT ${tests.map(countOf).join(', ')} FROM ${relation} WHERE (${tests.join(' OR ')})${year ? ` AND ${year}` : ''}`
  return { sql, parameters: [], empty }
}

/** Columns of text or truth that tallies compare. */
const fewTexts = (tallies: readonly Tally[], columns: Columns): string[] => {
  const names = tallies.flatMap(({ when }) => comparisons(when).map(({ column }) => column))
  return [...new Set(names)].filter((name) => ['text', 'boolean'].includes(columns.get(name)!.holds))
}

const sumWhere = (test: string, what: string): string => `SUM(CASE WHEN ${test} THEN ${what} ELSE 0 END)`
const countOf = (test: string): string => sumWhere(test, '1')

/** Whether there is something to ask: an engine may know that a column has no NULL, but of an empty text or NaN it does not. */
function mayBeEmpty(column: string, columns: Columns): boolean {
  const { holds, full } = columns.get(column)!
  return !full || holds === 'text' || holds === 'float'
}

/** A cell that cannot be persons. */
function brokenSql(column: string, columns: Columns): string {
  const name = quoted(column)
  return columns.get(column)!.holds === 'integer' ? `${name} < 0` : `${name} < 0 OR ${name} <> FLOOR(${name})`
}

/** Rows of other Berichtsjahre stay where they are; those without any are counted, to be told. */
function yearSql({ year, years }: Scan, columns: Columns): string | null {
  if (typeof year !== 'object') return null
  const { holds, full } = columns.get(year.column)!
  if (holds !== 'integer') return null
  const name = quoted(year.column)
  const between = `${name} BETWEEN ${Math.min(...years)} AND ${Math.max(...years)}`
  return full ? between : `(${between} OR ${name} IS NULL)`
}

/** Texts of one query. Each has a place of its own, for PostgreSQL gives a place one type only. */
function binding(): { bind: Bind; parameters: string[] } {
  const parameters: string[] = []
  const bind = (text: string) => `$${parameters.push(text)}`
  return { bind, parameters }
}
