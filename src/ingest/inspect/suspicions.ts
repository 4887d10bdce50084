import type { Finding } from '../../model/finding.ts'
import { numbered } from '../../model/nouns.ts'
import type { Feature } from '../layer/features.ts'
import { numberReader } from '../table/number.ts'
import { signReader } from '../table/sign-of.ts'
import { wholeTooLarge } from '../table/whole-too-large.ts'
import type { ColumnEvidence } from './columns.ts'
import type { Given } from './given.ts'
import type { TableEvidence } from './inspect-table.ts'
import { unitWarning } from './unit-doubts.ts'

/** UTF-8 that somebody read as Windows-1252 or ISO-8859-1 (Ã¤, â€“), and the sign for a byte that was none (�). */
const garbled = /\ufffd|Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]|â€/
/**
 * German letters of MacRoman or a DOS code page that were read as Windows-1252 (GŠrten, SŸd, G„rten): capitals and signs that
 * stand in no word between two letters. Names of other languages have š and ž there, which say nothing.
 */
const foreign = /\p{L}[ŠŸŒŽ„”†‡€‚ƒˆ‰‹›™§]\p{Ll}/u
const keyLike =
  /(^|[^a-zäöü])(nr|nummer|id|key|code|ags|ars|lor|plr|bzr|pgr|plz|raum|schl(ü|ue)ssel|kennziffer)([^a-zäöü]|$)/i

/**
 * What a table says against itself, without anything to compare it with: garbled letters, keys of which some have lost
 * a leading zero, numbers that no run can compute with, and texts that seem numbers with a unit. Warnings, for the file can be read.
 */
export function suspicions(table: TableEvidence, signs: Given['signs'] = {}): Finding[] {
  const { layout, rows, columns, keys, key, turned } = table
  if (layout === null) return []
  const texts = [
    { row: layout.headerLines[0] ?? 1, cells: layout.headers },
    ...layout.body.map(({ line, cells }) => ({ row: line, cells: cells.map((cell) => String(cell ?? '')) })),
  ]
  const known = keys.some(({ areas }) => areas > 0)
  const signOf = signReader(Object.keys(signs), numberReader(table.notation ?? { decimal: null, thousands: null }))
  const found = [
    ...garbledIn(texts.flatMap(({ row, cells }) => cells.map((text, i) => ({ text, row, column: layout.headers[i] })))),
    ...(known ? [] : columns.flatMap(({ header, at }) => shortened(header, at, rows))),
    ...columns.flatMap(({ header, at, large }) =>
      large === null || key?.at.includes(at) || signOf(large.value) !== null ? [] : [tooLarge(header, large)],
    ),
    ...columns.flatMap(({ header, at, units }) =>
      units === null || key?.at.includes(at) ? [] : [unitWarning(header, units)],
    ),
  ]
  // The lines of a table that was turned are columns of its file.
  return turned ? found.map(({ row: _, ...one }) => one) : found
}

const tooLarge = (header: string, { value, line }: NonNullable<ColumnEvidence['large']>): Finding => ({
  ...wholeTooLarge(header, { row: line, value }),
  severity: 'warning',
  consequence: {
    de: 'ein Lauf lehnt die Spalte ab; convert behält alle Ziffern',
    en: 'a run refuses the column; convert keeps all digits',
  },
})

/** The same of the properties of features. */
export const suspiciousNames = (features: readonly Feature[]): Finding[] =>
  garbledIn(
    features.flatMap(({ properties }, i) =>
      Object.entries(properties ?? {}).flatMap(([column, text]) =>
        typeof text === 'string' ? [{ text, row: i + 1, column }] : [],
      ),
    ),
  )

function garbledIn(texts: readonly { text: string; row: number; column: string | undefined }[]): Finding[] {
  const bad = texts.filter(({ text }) => garbled.test(text) || foreign.test(text))
  const [first] = bad
  if (first === undefined) return []
  return [
    {
      code: 'ATL-0221',
      severity: 'warning',
      row: first.row,
      ...(first.column !== undefined && { column: first.column }),
      value: first.text,
      found: {
        de: `${numbered(bad.length, 'cell').de} mit verstümmelten Buchstaben`,
        en: `${numbered(bad.length, 'cell').en} with garbled letters`,
      },
      remedy: {
        de: 'ist --encoding angegeben, ein anderes versuchen; sonst ist es die Kodierung eines Mac oder von DOS, oder die Datei wurde schon vorher falsch gelesen: als UTF-8 neu liefern lassen',
        en: 'where --encoding is given, try another; else it is the encoding of a Mac or of DOS, or the file was misread before it came here: have it delivered again as UTF-8',
      },
    },
  ]
}

/** Keys of digits only, as long as each other but for some that are one digit shorter. Counts are not so even, and repeat. */
function shortened(header: string, at: number, rows: readonly (readonly string[])[]): Finding[] {
  const cells = rows.map((row) => row[at] ?? '')
  if (!(at === 0 || keyLike.test(header)) || cells.length < 3 || !cells.every((cell) => /^\d+$/.test(cell))) return []
  const longest = Math.max(...cells.map(({ length }) => length))
  const short = cells.filter(({ length }) => length === longest - 1)
  const even = cells.every(({ length }) => length >= longest - 1)
  if (longest < 5 || !even || short.length === 0 || new Set(cells).size < cells.length) return []
  return [
    {
      code: 'ATL-0310',
      severity: 'warning',
      column: header,
      value: short[0]!,
      found: {
        de: `${short.length} von ${cells.length} Schlüsseln haben ${longest - 1} Ziffern, die übrigen ${longest}: wahrscheinlich fehlt eine führende Null`,
        en: `${short.length} of ${cells.length} keys have ${longest - 1} digits, the others ${longest}: probably a leading zero is missing`,
      },
      remedy: {
        de: 'die Spalte beim Ausgeben als Text behandeln; mit --plan oder --areas zeigt sich, welche Räume gemeint sind',
        en: 'treat the column as text when exporting; with --plan or --areas it shows which areas are meant',
      },
    },
  ]
}
