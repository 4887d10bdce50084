import type { ColumnSpec, TableSpec, Where } from '../../model/delivery.ts'
import type { FlatRow } from './flat-rows.ts'

/** Columns of the table that a flat file is turned into, besides one for each variable. */
export const own = { time: 'time', measure: 'value_variable_code', unit: 'value_unit', value: 'value' } as const

/**
 * What the plan asks of a flat file, said in full: `frauen: {column: BEVSTD, where: {GES: GESW}}` is the value
 * of BEVSTD where GES is GESW and every other variable is at its total, or not there at all.
 */
export function slices(spec: TableSpec, rows: readonly FlatRow[]): TableSpec {
  const totals = new Map<string, Set<string>>()
  for (const { variables } of rows)
    for (const [variable, { text, total }] of variables) {
      const known = totals.get(variable) ?? totals.set(variable, new Set()).get(variable)!
      if (total) known.add(text)
    }
  const said = new Set([...spec.key, ...Object.keys(spec.where ?? {})])
  const whole = (column: ColumnSpec): Where => {
    const where: Record<string, readonly string[]> = { [own.measure]: [column.header], ...column.where }
    for (const [variable, texts] of totals)
      if (!said.has(variable) && !Object.hasOwn(where, variable)) where[variable] = ['', ...texts]
    return where
  }
  return {
    ...spec,
    columns: Object.fromEntries(
      Object.entries(spec.columns).map(([name, column]) => [
        name,
        { header: own.value, type: column.type, where: whole(column) },
      ]),
    ),
  }
}
