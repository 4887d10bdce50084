import { bothNames } from '../../model/both-names.ts'
import type { Bezugsraum } from '../../model/bezugsraum.ts'
import type { Read } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import { nearest } from '../../model/nearest.ts'

/** A row (or feature) that says in which area of a higher level an area lies, and what that one is called. */
export interface ParentRow {
  readonly child: string
  readonly line: number
  /** As it stands in the file; a number has lost its leading zeros. */
  readonly parent: string | number
  readonly name: string | null
}

/** Where the rows stand, and the level they make. */
export interface ParentPlace {
  readonly level: string
  readonly file: string
  readonly column: string
}

/**
 * Parents from rows. Each area has exactly one: an area without a row or with an empty cell (ATL-0350), one whose
 * rows name several (ATL-0351) and keys stored as numbers (ATL-0310) are findings; the parent is then empty text.
 * Rows of other areas are left alone: a look-up file may cover a whole state. O(rows).
 */
export function columnParents(
  rows: readonly ParentRow[],
  place: ParentPlace,
  units: readonly Bezugsraum[],
): Read<string[]> {
  const own = new Set<string>(units.map(({ id }) => id))
  const used = rows.filter(({ child }) => own.has(child))
  const number = used.find(({ parent }) => typeof parent === 'number')
  if (number) return { value: units.map(() => ''), findings: [numeric(number, place)] }
  const first = new Map<string, ParentRow>()
  const findings: Finding[] = []
  const conflicting = new Set<string>()
  for (const row of used) {
    const before = first.get(row.child)
    if (before === undefined) first.set(row.child, row)
    else if (before.parent !== row.parent && !conflicting.has(row.child)) {
      conflicting.add(row.child)
      findings.push(conflict(before, row, place))
    }
  }
  const value = units.map(({ id }) => String(first.get(id)?.parent ?? ''))
  const without = units.filter((_, i) => value[i] === '')
  if (first.size === 0 && units.length > 0) return { value, findings: [strange(rows, place, units)] }
  const strangers = new Set(without.length === 0 ? [] : rows.flatMap(({ child }) => (own.has(child) ? [] : [child])))
  findings.push(...without.map((unit) => missing(unit, first.get(unit.id), place, strangers)))
  return { value, findings }
}

const strange = (
  rows: readonly ParentRow[],
  { level, file, column }: ParentPlace,
  units: readonly Bezugsraum[],
): Finding => ({
  code: 'ATL-0350',
  severity: 'error',
  file,
  column,
  ...(rows[0] && { row: rows[0].line, value: rows[0].child }),
  found:
    rows.length === 0
      ? { de: 'es gibt keine Zeile', en: 'there is no row' }
      : rows.length === 1
        ? { de: 'die einzige Zeile hat keinen Schlüssel eines Raums', en: 'the only row has no key of an area' }
        : {
            de: `keine der ${rows.length} Zeilen hat den Schlüssel eines Raums`,
            en: `none of the ${rows.length} rows has the key of an area`,
          },
  expected: { de: `Schlüssel wie ${units[0]!.id}`, en: `keys such as ${units[0]!.id}` },
  remedy: { de: `areas.levels.${level}.parents berichtigen`, en: `correct areas.levels.${level}.parents` },
})

const at = ({ file, column }: ParentPlace, row: ParentRow) => ({ file, row: row.line, column, raum: row.child })

const numeric = (row: ParentRow, place: ParentPlace): Finding => ({
  code: 'ATL-0310',
  severity: 'error',
  ...at(place, row),
  value: String(row.parent),
  found: {
    de: `der Schlüssel der Ebene ${place.level} ist eine Zahl, ${row.parent}; führende Nullen können fehlen`,
    en: `the key of the level ${place.level} is a number ${row.parent}, leading zeros may be lost`,
  },
  expected: { de: 'der Schlüssel als Text', en: 'the key as text' },
  remedy: { de: `${place.column} als Textfeld neu exportieren`, en: `export ${place.column} again as a text field` },
})

const conflict = (before: ParentRow, row: ParentRow, place: ParentPlace): Finding => ({
  code: 'ATL-0351',
  severity: 'error',
  ...at(place, row),
  value: String(row.parent),
  found: {
    de: `der Raum ${row.child} liegt hier in "${row.parent}", in Zeile ${before.line} in "${before.parent}" (Ebene ${place.level})`,
    en: `the area ${row.child} lies in "${row.parent}" here, in "${before.parent}" in line ${before.line} (level ${place.level})`,
  },
  expected: { de: 'ein einziger Raum der höheren Ebene', en: 'one single area of the higher level' },
  remedy: { de: 'die falsche Zuordnung berichtigen', en: 'correct the wrong assignment' },
})

function missing(
  { id, name }: Bezugsraum,
  row: ParentRow | undefined,
  place: ParentPlace,
  strangers: ReadonlySet<string>,
): Finding {
  const near = row ? [] : nearest(id, strangers)
  const similar = (or: string, word: string) => (near.length > 0 ? `; ${word}: ${near.join(or)}` : '')
  return {
    code: 'ATL-0350',
    severity: 'error',
    ...(row ? at(place, row) : { file: place.file, column: place.column, raum: id }),
    value: row ? '' : id,
    found: row
      ? {
          de: `der Raum ${bothNames(id, name)} hat keinen Raum der Ebene ${place.level}: die Zelle ist leer`,
          en: `the area ${bothNames(id, name)} has no area of the level ${place.level}: the cell is empty`,
        }
      : {
          de: `der Raum ${bothNames(id, name)} hat keinen Raum der Ebene ${place.level}: er hat keine Zeile`,
          en: `the area ${bothNames(id, name)} has no area of the level ${place.level}: it has no row`,
        },
    expected: { de: 'für jeden Raum der Raum, in dem er liegt', en: 'for each area the area that it lies in' },
    remedy: {
      de: `in ${place.file} ergänzen${similar(' oder ', 'ähnliche Schlüssel dort')}`,
      en: `complete ${place.file}${similar(' or ', 'similar keys there')}`,
    },
  }
}
