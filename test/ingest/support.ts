import { csv } from '../../src/ingest/csv/csv.ts'
import { geojson } from '../../src/ingest/layer/geojson.ts'
import type { ColumnSpec, Dialect, LayerSpec, TableSpec } from '../../src/model/delivery.ts'
import { AtlasError } from '../../src/model/error.ts'
import { bytes } from '../../src/model/files.ts'
import type { Finding } from '../../src/model/finding.ts'
import { year } from '../../src/model/year.ts'

export const dialect: Dialect = {
  encoding: 'utf-8',
  delimiter: ';',
  quote: '"',
  decimal: ',',
  thousands: '.',
  skip: 0,
  footer: null,
}

type Loose = Omit<Partial<TableSpec>, 'dialect' | 'columns' | 'year' | 'years'> & {
  dialect?: Partial<Dialect>
  columns?: Record<string, string | ColumnSpec>
  year?: number | { column: string }
  years?: number[]
}

/** A source `ew` with key RAUM and the numeric columns named, for 2024. */
export const spec = ({
  dialect: own,
  columns = { ew: 'EW' },
  year: when = 2024,
  years = [2024],
  ...rest
}: Loose = {}): TableSpec => ({
  source: 'ew',
  file: 'ew.csv',
  kind: 'csv',
  sheet: null,
  header: null,
  path: null,
  member: null,
  dialect: { ...dialect, ...own },
  key: ['RAUM'],
  year: typeof when === 'number' ? year(when) : when,
  years: years.map(year),
  drop: [],
  signs: {},
  columns: Object.fromEntries(
    Object.entries(columns).map(([name, c]) => [name, typeof c === 'string' ? { header: c, type: 'number' } : c]),
  ),
  ...rest,
})

const encoded = (text: string | Uint8Array) => bytes(typeof text === 'string' ? new TextEncoder().encode(text) : text)

export const read = (text: string | Uint8Array, loose: Loose = {}) => csv(encoded(text), spec(loose))

/** The only table of a delivery that has nothing wrong. */
export async function table(text: string, loose: Loose = {}) {
  const { value, findings } = await read(text, loose)
  if (findings.length) throw new Error(JSON.stringify(findings))
  if (value.length !== 1) throw new Error(`${value.length} tables`)
  return value[0]!
}

export const layer = (content: unknown, loose: Partial<LayerSpec> = {}) =>
  geojson(encoded(content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content)), {
    file: 'raum.geojson',
    key: 'ID',
    name: 'NAME',
    crs: null,
    layer: null,
    encoding: null,
    setting: 'areas.base',
    ...loose,
  })

/** The finding of an AtlasError that has exactly one. */
export async function refused(promise: Promise<unknown>): Promise<Finding> {
  try {
    await promise
  } catch (error) {
    if (error instanceof AtlasError && error.findings.length === 1) return error.findings[0]!
    throw error
  }
  throw new Error('was read')
}
