import type { Text } from '../../model/text.ts'
import type { Column } from './column.ts'

/** A column of a table that is written. */
export interface DescribedColumn {
  readonly table: string
  readonly name: string
  readonly text: Text
}

/** Columns of `tabellen/spalten.csv`: what every column of every other table means. */
export const spalten: readonly Column<DescribedColumn>[] = [
  {
    name: 'tabelle',
    text: { de: 'Name der Tabelle, ohne .csv', en: 'name of the table, without .csv' },
    cell: ({ table }) => table,
  },
  {
    name: 'spalte',
    text: { de: 'Name der Spalte in dieser Tabelle', en: 'name of the column in this table' },
    cell: ({ name }) => name,
  },
  { name: 'bedeutung', text: { de: 'was sie bedeutet', en: 'what it means' }, cell: ({ text }, p) => text[p.language] },
]
