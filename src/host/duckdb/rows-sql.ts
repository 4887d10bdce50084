import { blanks } from '../../model/blanks.ts'
import type { Dialect } from '../../model/delivery.ts'
import type { Use } from '../../model/row-columns.ts'
import type { ScanFiles } from '../../model/scan.ts'
import type { Globbed } from '../glob.ts'
import { quoted } from '../scan/engine.ts'

/** Begins the message of a cell that is no number: then follow the length of the column's name, the name, and the cell. */
export const noNumber = 'ATL-0208 '

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A path for DuckDB. It first looks for a file of just that name, then takes `[` and `*` for a pattern: none needs a mark. */
export const fileSql = ({ at }: Globbed): string => literal(at)

/** What DuckDB selects to see the rows of Parquet files: types are the file's own. */
export const parquetSql = (files: readonly Globbed[]): string =>
  `SELECT * FROM read_parquet([${files.map(fileSql).join(', ')}])`

/** The rows of JSON files. Of `uses` only these columns, typed as the plan takes them; null: as DuckDB sees them. */
export function jsonSql(files: readonly Globbed[], uses: ReadonlyMap<string, Use> | null): string {
  const types: Record<Use, string> = { text: 'VARCHAR', number: 'DOUBLE', boolean: 'BOOLEAN' }
  const columns = [...(uses ?? [])].map(([name, use]) => `${literal(name)}: ${literal(types[use])}`).join(', ')
  return `SELECT * FROM read_json([${files.map(fileSql).join(', ')}]${uses === null ? '' : `, columns = {${columns}}`})`
}

/** The rows of one CSV file whose headers are known: text without blanks around it, empty cells as NULL. */
export function csvSql(
  from: Globbed,
  headers: readonly string[],
  { dialect }: Pick<ScanFiles, 'dialect'>,
  uses: ReadonlyMap<string, Use>,
): string {
  const names = headers.map((_, i) => `c${i}`)
  const cells = [...uses].map(([name, use]) => {
    const cell = `nullif(trim(${names[headers.indexOf(name)]!}), '')`
    return `${use === 'number' ? numberSql(cell, name, dialect) : cell} AS ${quoted(name)}`
  })
  const options = [
    'auto_detect = false',
    `columns = {${names.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')}}`,
    'header = true',
    `skip = ${dialect.skip}`,
    `delim = ${literal(dialect.delimiter)}`,
    `quote = ${literal(dialect.quote)}`,
    `escape = ${literal(dialect.quote)}`,
    `encoding = ${literal(dialect.encoding === 'utf-8' ? 'utf-8' : 'latin-1')}`,
  ]
  return `SELECT ${cells.join(', ')} FROM read_csv(${fileSql(from)}, ${options.join(', ')})`
}

/** A number in the notation that the plan declares; any other text stops the query instead of becoming a wrong number. */
function numberSql(cell: string, name: string, { decimal, thousands }: Dialect): string {
  const group = thousands === null ? '' : /\s/.test(thousands) ? `[${blanks}]` : `[${thousands}]`
  const whole = group === '' ? '[0-9]+' : `([0-9]+|[0-9]{1,3}(${group}[0-9]{3})+)`
  const form = `[-+]?${whole}${decimal === null ? '' : `([${decimal}][0-9]+)?`}`
  const plain = group === '' ? cell : `regexp_replace(${cell}, ${literal(group)}, '', 'g')`
  const value = decimal === ',' ? `replace(${plain}, ',', '.')` : plain
  const message = `${literal(`${noNumber}${name.length} ${name}`)} || ${cell}`
  return `CASE WHEN ${cell} IS NULL THEN NULL WHEN regexp_full_match(${cell}, ${literal(form)}) THEN CAST(${value} AS DOUBLE) ELSE error(${message}) END`
}
