import type { Finding } from '../../model/finding.ts'
import type { GridRow } from '../../model/grid.ts'
import { unitEvidence, isPair, type UnitEvidence } from './unit-evidence.ts'
import type { ColumnEvidence } from './columns.ts'
import { doubt } from './doubt.ts'
import { oneUnit } from './one-unit.ts'

/** ATL-0220 for columns of numbers of which some bear the unit that was said and others none: beside `10 €` a 3 may be anything. */
export function unitDoubts(columns: readonly ColumnEvidence[], rows: readonly GridRow[]): Finding[] {
  const lines = rows.map(({ line }) => line)
  return columns.flatMap(({ header, at, unit }) => {
    const found =
      unit.length === 0
        ? null
        : unitEvidence(
            rows.map(({ cells }) => cells[at] ?? null),
            lines,
          )
    return found === null || found.bare === 0 ? [] : [doubt(words(found), oneUnit, placeOf(header, found))]
  })
}

/** ATL-0208, a warning, for a column that stays text though its cells seem numbers with a unit: nobody said so. */
export function unitWarning(header: string, found: UnitEvidence): Finding {
  const { units, bare } = found
  const one = bare === 0 && (units.length === 1 || (units.length === 2 && isPair(units[0]!, units[1]!)))
  return {
    code: 'ATL-0208',
    severity: 'warning',
    ...placeOf(header, found),
    found: words(found),
    consequence: { de: 'die Spalte gilt als Text', en: 'the column is taken for text' },
    remedy: one
      ? {
          de: `sind es Zahlen, mit --unit "${units.join(',')}" angeben; im Plan unit: ${planned(units)} an der Spalte`,
          en: `if they are numbers, say --unit "${units.join(',')}"; in the plan unit: ${planned(units)} of the column`,
        }
      : oneUnit,
  }
}

/** As a plan says it. */
export const planned = (units: readonly string[]): string =>
  units.length === 1 ? JSON.stringify(units[0]) : `[${units.map((unit) => JSON.stringify(unit)).join(', ')}]`

const placeOf = (column: string, { line, value }: UnitEvidence) => ({ row: line, column, value })

const words = ({ units, count, bare }: UnitEvidence) => {
  const list = units.map((unit) => `"${unit}"`).join(', ')
  return {
    de: `${count === 1 ? 'eine Zahl steht' : `${count} Zahlen stehen`} mit ${list} da${bare === 0 ? '' : `, ${bare} ohne Einheit`}`,
    en: `${count === 1 ? 'one number stands' : `${count} numbers stand`} with ${list}${bare === 0 ? '' : `, ${bare} without a unit`}`,
  }
}
