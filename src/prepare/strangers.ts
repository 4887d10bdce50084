import { bothNames } from '../model/both-names.ts'
import type { Bezugsraum } from '../model/bezugsraum.ts'
import type { Finding } from '../model/finding.ts'
import { nameColumn } from '../model/name-column.ts'
import { nearest } from '../model/nearest.ts'
import { numbered } from '../model/nouns.ts'
import { statusCode } from '../model/status.ts'
import type { Table } from '../model/table.ts'
import type { Text } from '../model/text.ts'
import { plain } from './checks/names.ts'
import { lostZeros } from './lost-zeros.ts'
import { noKeyFits } from './no-key-fits.ts'
import { noRows } from './no-rows.ts'
import { likelyVintage, vintageOf, type KnownAreas } from './vintage.ts'

/** Looking for the nearest key costs rows × areas; beyond so many rows nobody reads the suggestions. */
const suggestions = 50

/**
 * Keys of a table that no area has, and areas that have no row, with what they probably are. What has one
 * cause is one finding: no row at all, lost leading zeros, a key column or Gebietsstand that is another.
 */
export function strangers(
  table: Table,
  units: readonly Bezugsraum[],
  unknown: readonly number[],
  without: readonly Bezugsraum[],
  missing: 'refuse' | 'allow',
  others: readonly KnownAreas[] = [],
): Finding[] {
  if (table.keys.length === 0) return units.length === 0 ? [] : [noRows(table, missing)]
  const lost = lostZeros(table, units, unknown, without)
  const foreign = unknown.filter((row) => !lost.rows.has(row))
  if (foreign.length === table.keys.length) return [allForeign(table, units, foreign[0]!, others)]
  const open = without.filter(({ id }) => !lost.areas.has(id))
  // Where every area has its row, one of another area that holds nothing can be missed by nobody.
  const leaves = (row: number) => open.length === 0 && isEmpty(table, row)
  const empty = foreign.filter(leaves)
  const full = foreign.filter((row) => !leaves(row))
  return [
    ...lost.findings,
    ...(empty.length > 0 ? [withoutValues(table, empty)] : []),
    ...full.map((row, i) => oneForeign(table, units, row, i < suggestions ? open : null, others)),
    ...open.map((unit) => withoutRow(table, unit, missing)),
  ]
}

const isEmpty = ({ numbers, texts }: Table, row: number): boolean =>
  Object.keys(numbers).length > 0 &&
  Object.values(numbers).every(({ status }) => status[row] === statusCode.absent) &&
  Object.values(texts).every((cells) => cells[row] === '')

/** Former Kreise in a file of all years, for one: a row, and nothing in it. */
function withoutValues(table: Table, rows: readonly number[]): Finding {
  const keys = rows.map((row) => table.keys[row]!)
  const some = keys.slice(0, 6).join(', ') + (keys.length > 6 ? ', …' : '')
  return {
    code: 'ATL-0301',
    severity: 'info',
    ...placeOf(table),
    row: table.lines[rows[0]!]!,
    value: keys[0]!,
    found: {
      de:
        keys.length === 1
          ? `1 Zeile ohne Werte gehört zu keinem der Räume und bleibt weg: ${some}`
          : `${keys.length} Zeilen ohne Werte gehören zu keinem der Räume und bleiben weg: ${some}`,
      en:
        keys.length === 1
          ? `1 row without values belongs to none of the areas and is left out: ${some}`
          : `${keys.length} rows without values belong to none of the areas and are left out: ${some}`,
    },
  }
}

const placeOf = (table: Table) => ({ file: table.file, column: table.keyHeader, year: table.year })

const allForeign = (
  table: Table,
  units: readonly Bezugsraum[],
  row: number,
  others: readonly KnownAreas[],
): Finding => ({
  code: 'ATL-0301',
  severity: 'error',
  ...placeOf(table),
  row: table.lines[row]!,
  value: table.keys[row]!,
  found: noKeyFits(table.keys.length, units.length),
  expected: example(units),
  remedy: likelyVintage(table.keys, others) ??
    otherKeys(table, units) ?? {
      de: `Schlüsselspalte und Gebietsstand prüfen: wahrscheinlich gilt die Tabelle für andere Räume${nor(others, 'auch die des Gebietsstands', 'haben diese Schlüssel nicht')}`,
      en: `check key column and Gebietsstand: the table is probably for other areas${nor(others, 'those of the Gebietsstand', 'do not have these keys either')}`,
    },
})

/** The other Gebietsstände, where there are some: no key is one of theirs either. */
const nor = (others: readonly KnownAreas[], before: string, behind: string): string =>
  others.length === 0 ? '' : ` (${before} ${others.map(({ gebietsstand }) => gebietsstand).join(', ')} ${behind})`

/** Where most names beside the keys are those of areas, only the keys are others. */
function otherKeys({ keys, texts }: Table, units: readonly Bezugsraum[]): Text | null {
  const known = new Set(units.map(({ name }) => plain(name)))
  const fitting = (texts[nameColumn] ?? []).filter((name) => known.has(plain(name))).length
  if (2 * fitting <= keys.length) return null
  return {
    de: `${fitting} von ${numbered(keys.length, 'row').de} ${fitting === 1 ? 'trägt' : 'tragen'} Namen der Räume: die Räume sind wohl dieselben, ihre Schlüssel andere; eine Spalte mit den Schlüsseln der Räume nehmen oder ergänzen lassen`,
    en: `${fitting} of ${numbered(keys.length, 'row').en} ${fitting === 1 ? 'has' : 'have'} names of the areas: probably the areas are the same and their keys are others; take a column with the keys of the areas, or have it supplied`,
  }
}

function oneForeign(
  table: Table,
  units: readonly Bezugsraum[],
  row: number,
  open: readonly Bezugsraum[] | null,
  others: readonly KnownAreas[],
): Finding {
  const key = table.keys[row]!
  const candidates = open === null ? [] : open.length > 0 ? open : units
  const near = nearest(
    key,
    candidates.map(({ id }) => id),
  )
  return {
    code: 'ATL-0301',
    severity: 'error',
    ...placeOf(table),
    row: table.lines[row]!,
    value: key,
    found: { de: 'kein Raum hat diesen Schlüssel', en: 'no area has this key' },
    expected:
      near.length > 0
        ? {
            de: `ein Schlüssel der Räume, etwa ${near.join(', ')}`,
            en: `a key of the areas, such as ${near.join(', ')}`,
          }
        : example(units),
    ...vintageOf(key, others),
    remedy: {
      de: `Schlüssel berichtigen; ist es eine Summenzeile, unter sources.${table.source}.drop nennen`,
      en: `correct the key; if it is a total, name it in sources.${table.source}.drop`,
    },
  }
}

const withoutRow = (table: Table, { id, name }: Bezugsraum, missing: 'refuse' | 'allow'): Finding => ({
  code: 'ATL-0302',
  severity: missing === 'refuse' ? 'error' : 'warning',
  ...placeOf(table),
  raum: id,
  found: { de: `der Raum ${bothNames(id, name)} hat keine Zeile`, en: `the area ${bothNames(id, name)} has no row` },
  ...(missing === 'refuse'
    ? {
        remedy: {
          de: `Zeile ergänzen, oder sources.${table.source}.missing: allow setzen`,
          en: `add the row, or set sources.${table.source}.missing: allow`,
        },
      }
    : {}),
})

const example = (units: readonly Bezugsraum[]): Text => {
  const id = units[0]?.id ?? ''
  return { de: `Schlüssel wie ${id}`, en: `keys such as ${id}` }
}
