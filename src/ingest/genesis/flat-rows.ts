import type { GridRow } from '../../model/grid.ts'
import type { Layout, Said } from './layout.ts'

/** One value of a flat file and what it is a value of. */
export interface FlatRow {
  readonly line: number
  readonly year: string
  readonly measure: string
  readonly unit: string
  readonly value: string
  /** By code of the variable: the code of its attribute, or the label where it has none, which is the total. */
  readonly variables: ReadonlyMap<string, { readonly text: string; readonly total: boolean }>
}

/** A Stichtag counts for its year; other texts stay, and are told later where a Berichtsjahr is needed. */
const yearOf = (time: string) =>
  /^(\d{4})-\d{2}-\d{2}$/.exec(time)?.[1] ?? /^\d{2}\.\d{2}\.(\d{4})$/.exec(time)?.[1] ?? time

/** The values of one line: one in the present layout, in the older one as many as it has columns of values. */
export function flatRows({ cells, line }: GridRow, at: Layout): FlatRow[] {
  const text = (place: number) => (place < 0 ? '' : String(cells[place] ?? '').trim())
  const said = (what: Said) => ('at' in what ? text(what.at) : what.always)
  const variables = new Map<string, { text: string; total: boolean }>()
  for (const { variable, code, label } of at.blocks) {
    const name = text(variable)
    if (name === '') continue
    const attribute = text(code)
    variables.set(
      name,
      attribute === '' ? { text: text(label) || 'Insgesamt', total: true } : { text: attribute, total: false },
    )
  }
  const year = yearOf(text(at.time))
  return at.values.map(({ value, measure, unit }) => ({
    line,
    year,
    measure: said(measure),
    unit: said(unit),
    value: text(value),
    variables,
  }))
}
