import type { TableSpec } from '../../model/delivery.ts'
import type { CellRow } from './cell-row.ts'
import { addCell, growing } from './growing.ts'
import { headerText } from './header-text.ts'
import { matcher, type Matcher } from './matcher.ts'
import { numberColumn, type NumberColumn } from './number-column.ts'

interface ReadColumn {
  readonly name: string
  readonly header: string
  /** Position in the row, counted from 0. */
  readonly at: number
  /** Which rows of a long table hold it; null: every row. */
  readonly wanted: Matcher | null
}

export interface ReadColumns {
  readonly numbers: readonly (ReadColumn & { readonly cell: NumberColumn })[]
  readonly texts: readonly ReadColumn[]
  /** Whether several rows make up an area. */
  readonly long: boolean
}

/** The columns that the plan names, each with its place in the file and what reads its cells. */
export function readColumns(at: ReadonlyMap<string, number>, spec: TableSpec): ReadColumns {
  const columns = Object.entries(spec.columns).map(([name, { header, type, unit, where }]) => ({
    name,
    header,
    type,
    unit,
    at: at.get(headerText(header))!,
    wanted: matcher(where, at, spec, `sources.${spec.source}.columns.${name}`),
  }))
  return {
    numbers: columns
      .filter(({ type }) => type === 'number')
      .map((column) => ({ ...column, cell: numberColumn(column.header, spec, column.unit) })),
    texts: columns.filter(({ type }) => type === 'text'),
    long: columns.some(({ wanted }) => wanted !== null),
  }
}

/** The numbers of a total row, of a long table those that the row is asked for. */
export function totalNumbers({ numbers }: ReadColumns, row: CellRow): Record<string, number> {
  const held = growing()
  const asked = numbers.filter(({ wanted }) => wanted === null || wanted.matches(row))
  return Object.fromEntries(
    asked.map(({ name, at, cell }) => {
      const place = addCell(held)
      cell.read(row, at, held, place)
      return [name, held.values[place]!]
    }),
  )
}
