import { blanks } from '../../model/blanks.ts'
import type { Cell } from '../../model/grid.ts'

/**
 * What a cell could be as a number: `comma` and `point` are decimal signs beyond doubt, `comma3` and `point3` are
 * three digits behind a sign (`1.234`: two numbers), `groups` are thousands beyond doubt. `code` begins with a zero,
 * as keys do. `power` is a number such as 4e-07. `stored` is a number that the format itself holds as one.
 */
export type CellKind =
  | 'empty'
  | 'integer'
  | 'code'
  | 'stored'
  | 'comma'
  | 'point'
  | 'comma3'
  | 'point3'
  | 'groups,'
  | 'groups.'
  | 'groups.,'
  | 'groups,.'
  | 'groups '
  | 'groups ,'
  | 'groups .'
  | "groups'"
  | "groups',"
  | "groups'."
  | 'power'
  | 'text'

const number = new RegExp(`^[-+−]?\\s*([^%]*?)[${blanks}]?%?$`)
const forms: readonly (readonly [RegExp, CellKind])[] = [
  [/^0\d+$/, 'code'],
  [/^\d+$/, 'integer'],
  [/^[1-9]\d{0,2}\.\d{3}$/, 'point3'],
  [/^[1-9]\d{0,2},\d{3}$/, 'comma3'],
  [/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/, 'groups.'],
  [/^[1-9]\d{0,2}(?:,\d{3}){2,}$/, 'groups,'],
  [/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/, 'groups.,'],
  [/^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/, 'groups,.'],
  [new RegExp(`^[1-9]\\d{0,2}(?:[${blanks}]\\d{3})+$`), 'groups '],
  [new RegExp(`^[1-9]\\d{0,2}(?:[${blanks}]\\d{3})+,\\d+$`), 'groups ,'],
  [new RegExp(`^[1-9]\\d{0,2}(?:[${blanks}]\\d{3})+\\.\\d+$`), 'groups .'],
  [/^[1-9]\d{0,2}(?:['’]\d{3})+$/, "groups'"],
  [/^[1-9]\d{0,2}(?:['’]\d{3})+,\d+$/, "groups',"],
  [/^[1-9]\d{0,2}(?:['’]\d{3})+\.\d+$/, "groups'."],
  [/^\d*,\d+(?:[eE][-+]?\d+)?$/, 'comma'],
  [/^\d*\.\d+(?:[eE][-+]?\d+)?$/, 'point'],
  // No decimal sign to learn from; without a sign of the power it may be a code.
  [/^\d+[eE][-+]\d+$/, 'power'],
]

/** The kind of a cell, by its text alone. */
export function cellKind(cell: Cell): CellKind {
  if (typeof cell === 'number') return 'stored'
  const text = cell?.trim() ?? ''
  if (text === '') return 'empty'
  const body = number.exec(text)?.[1] ?? text
  return forms.find(([form]) => form.test(body))?.[1] ?? 'text'
}
