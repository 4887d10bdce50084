import type { Sign } from '../../model/delivery.ts'
import type { CleanColumn, CleanTable } from './clean-table.ts'
import type { TypedColumn } from './typed-columns.ts'

/** What the descriptor of a data package says of one file: its format and its fields (Table Schema 2.0). */
export interface DataResource {
  readonly format: Readonly<Record<string, string>>
  readonly dialect: Readonly<Record<string, object>>
  readonly fields: readonly object[]
}

/** What a kind of missing is called in the labels of a data package. */
const labels: Readonly<Record<Exclude<Sign, 'zero'>, string>> = {
  absent: 'keine Angabe',
  unknown: 'unbekannt oder geheim',
  secret: 'geheim',
  void: 'nicht sinnvoll',
  weak: 'nicht sicher genug',
}

/** In a CSV file the signs stand where the numbers do. */
export const csvResource = ({ columns }: CleanTable): DataResource => ({
  format: { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
  dialect: { dialect: { delimiter: ',', lineTerminator: '\n', header: true } },
  fields: columns.map(({ header, type, missing, title, unit }) => ({
    name: header,
    type,
    ...said(title, unit),
    ...(missing.length === 0 ? {} : { missingValues: [{ value: '', label: labels.absent }, ...missing.map(labelled)] }),
  })),
})

/** In a Parquet file they stand in a column of their own, with what each means. */
export const parquetResource = ({ columns }: CleanTable, typed: readonly TypedColumn[]): DataResource => ({
  format: { format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
  dialect: {},
  fields: typed.map(({ name, type, signsOf }) => {
    const signs = columns.find(({ header }) => header === signsOf)?.missing ?? []
    const own = columns.find(({ header }) => header === name)
    return {
      name,
      type: types[type],
      ...said(own?.title, own?.unit),
      ...(signs.length > 0 && { categories: signs.map(labelled), 'atlas:signsOf': signsOf }),
    }
  }),
})

/** GeoJSON has no fields to describe. */
export const geojsonResource: DataResource = {
  format: { format: 'geojson', mediatype: 'application/geo+json', encoding: 'utf-8' },
  dialect: {},
  fields: [],
}

const said = (title: string | undefined, unit: string | undefined) => ({
  ...(title !== undefined && { title }),
  ...(unit !== undefined && { 'atlas:unit': unit }),
})

const types: Readonly<Record<TypedColumn['type'], string>> = { STRING: 'string', INT64: 'integer', DOUBLE: 'number' }

const labelled = ({ sign, meaning }: CleanColumn['missing'][number]) => ({
  value: sign,
  label: labels[meaning as keyof typeof labels],
})
