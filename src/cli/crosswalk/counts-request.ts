import type { Option } from 'commander'
import { machineForm, type Dialect } from '../../model/delivery.ts'
import type { CountsRequest } from '../../pipeline/crosswalk/counts-of.ts'
import type { Context } from '../context.ts'
import { listed } from '../listed.ts'
import { usageError } from '../usage-error.ts'
import { option } from '../option.ts'
import { tableFormatOption } from '../table-form.ts'

/** A table of counts, as the options describe it. */
export interface TableOptions {
  readonly key?: string
  readonly columns?: string
  readonly format?: Dialect
  readonly drop?: string
}

export const tableOptions = (context: Context): Option[] => [
  option(context, '--key <column>', {
    de: 'Spalte der Tabelle mit dem Schlüssel',
    en: 'column of the table with the key',
  }),
  option(context, '--columns <list>', {
    de: 'Spalten mit Anzahlen, durch Komma getrennt',
    en: 'columns with counts, separated by commas',
  }),
  tableFormatOption(context),
  option(context, '--drop <list>', {
    de: 'Schlüssel von Summenzeilen, durch Komma getrennt',
    en: 'keys of total rows, separated by commas',
  }),
]

/** What is to be read of a table; null where none is named. */
export function countsRequest(file: string | undefined, options: TableOptions): CountsRequest | null {
  if (file === undefined) return null
  const columns = listed(options.columns)
  if (options.key === undefined || columns.length === 0)
    return usageError({
      de: 'zu einer Tabelle gehören --key und --columns',
      en: 'a table needs --key and --columns',
    })
  return { file, key: options.key, columns, format: options.format ?? machineForm, drop: listed(options.drop) }
}
