import type { Dialect } from '../../src/model/delivery.ts'
import type { Scan, ScanFiles } from '../../src/model/scan.ts'
import { year } from '../../src/model/year.ts'
import { rowTest } from '../../src/plan/row-test.ts'

const dialect: Dialect = {
  encoding: 'utf-8',
  delimiter: ';',
  quote: '"',
  decimal: ',',
  thousands: null,
  skip: 0,
  footer: null,
}

type Loose = Omit<Partial<Scan>, 'where' | 'tallies' | 'year' | 'years' | 'from'> & {
  readonly file?: string
  readonly format?: ScanFiles['format']
  readonly dialect?: Partial<Dialect>
  readonly query?: string
  readonly tables?: ScanFiles['tables']
  readonly where?: string
  readonly year?: number | { readonly column: string }
  readonly years?: readonly number[]
  /** By name `all`, a condition, or `+column` for a sum, `+column if condition`. */
  readonly count?: Readonly<Record<string, string>>
}

const parsed = (text: string) => {
  const test = rowTest(text)
  if (test === null) throw new Error(`no condition: ${text}`)
  return test
}

function tally(text: string) {
  const [, sum = null, when] = /^\+(\S+)(?: if (.*))?$/.exec(text) ?? []
  if (sum !== null) return { sum, when: when === undefined ? null : parsed(when) }
  return { sum, when: text === 'all' ? null : parsed(text) }
}

/** A scan of persons `ew` with key `nr` and Berichtsjahr `jahr`, by DuckDB over a file. */
export const scanOf = ({
  file = 'p.parquet',
  format,
  dialect: own,
  query,
  tables = {},
  where,
  year: when = { column: 'jahr' },
  years = [2023, 2024],
  count = { alle: 'all' },
  ...rest
}: Loose = {}): Scan & { readonly from: ScanFiles } => ({
  source: 'ew',
  engine: 'duckdb',
  name: file,
  from: {
    file,
    format: format ?? (file.endsWith('csv') ? 'csv' : file.endsWith('json') ? 'json' : 'parquet'),
    dialect: { ...dialect, ...own },
    query: query ?? null,
    tables,
  },
  key: ['nr'],
  digits: null,
  year: typeof when === 'number' ? year(when) : when,
  years: years.map(year),
  where: where === undefined ? null : parsed(where),
  tallies: Object.fromEntries(Object.entries(count).map(([name, text]) => [name, tally(text)])),
  ...rest,
})

/** The same persons in a table of PostgreSQL. */
export const tableScanOf = (): Scan & { readonly from: { readonly table: string } } => ({
  ...scanOf(),
  engine: 'postgres',
  name: 'personen',
  from: { table: 'personen' },
})
