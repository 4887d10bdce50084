import { median } from '../../math/median.ts'
import { numbered } from '../../model/nouns.ts'
import type { Finding } from '../../model/finding.ts'
import { pick } from '../../model/pick.ts'
import { columnPlace, type Subject } from './subject.ts'

/**
 * Shares where the plan takes a column for per cent: all values from 0 to 1, or some positive ones up to 1 and the others
 * far above, with nothing between, and about a hundred times as large in the middle. O(n log n).
 */
export const mixedUnits = (subject: Subject): Finding[] =>
  [...subject.percentages].flatMap((column) => one(column, subject))

// Between the two there must be a gap, and their middles must differ by about 100: generous, for areas differ too.
const gap = 4
const [least, most] = [25, 400]
/** So few areas may well have less than 1 per cent each. */
const fewest = 5

function one(column: string, { frame }: Subject): Finding[] {
  const { values, origin } = pick(frame.numbers, column)
  const small = values.filter((value) => value > 0 && value <= 1)
  const large = values.filter((value) => value > 1)
  if (large.length === 0 && small.length >= fewest && !values.some((value) => value < 0)) return [shares(column, frame)]
  if (small.length === 0 || large.length === 0) return []
  const ratio = median(large) / median(small)
  if (
    large.reduce((a, b) => Math.min(a, b)) < gap * small.reduce((a, b) => Math.max(a, b)) ||
    ratio < least ||
    ratio > most
  )
    return []
  const rare = small.length <= large.length
  const at = values.findIndex((value) => (rare ? value > 0 && value <= 1 : value > 1))
  return [
    {
      code: 'ATL-0333',
      severity: 'warning',
      ...columnPlace(frame, column),
      row: origin.lines[at]!,
      raum: frame.units[at]!.id,
      value: String(values[at]),
      found: {
        de: `${numbered(small.length, 'value').de} bis 1 und ${large.length} weit darüber: wahrscheinlich Anteile und Prozente gemischt`,
        en: `${numbered(small.length, 'value').en} up to 1 and ${large.length} far above: probably shares and percentages mixed`,
      },
      expected: { de: 'alle Werte in Prozent', en: 'all values in per cent' },
      remedy: { de: 'die Spalte einheitlich liefern lassen', en: 'have the column delivered in one unit' },
    },
  ]
}

const shares = (column: string, frame: Subject['frame']): Finding => ({
  code: 'ATL-0333',
  severity: 'warning',
  ...columnPlace(frame, column),
  found: {
    de: 'alle Werte liegen zwischen 0 und 1: wahrscheinlich Anteile statt Prozente',
    en: 'all values lie between 0 and 1: probably shares instead of percentages',
  },
  expected: { de: 'Werte in Prozent', en: 'values in per cent' },
  consequence: {
    de: 'sind es Anteile, stehen sie hundertmal zu klein in den Tabellen',
    en: 'if they are shares, they stand in the tables a hundred times too small',
  },
  remedy: {
    de: 'die Spalte in Prozent liefern lassen; sind die Werte so klein, unter checks.severity mit dem Grund ausnehmen',
    en: 'have the column delivered in per cent; if the values are so small, except it in checks.severity and say why',
  },
})
