import { bothNames } from '../../model/both-names.ts'
import type { Bezugsraum } from '../../model/bezugsraum.ts'
import type { Finding } from '../../model/finding.ts'
import { nearest } from '../../model/nearest.ts'
import type { Text } from '../../model/text.ts'
import { noKeyFits } from '../no-key-fits.ts'
import type { Table } from '../../model/table.ts'
import type { Link } from './links.ts'

/** The side of an Umsteigeschlüssel that a key stands on. */
const sides = {
  from: { de: 'alten', en: 'old' },
  to: { de: 'neuen', en: 'new' },
} as const satisfies Record<string, Text>

/**
 * Keys of an Umsteigeschlüssel that no area bears, and areas that it does not name. An old area without a row
 * would lose its people: an error. Nobody comes to a new one without a row, which may be meant. O(rows + areas).
 */
export function strayKeys(
  rows: readonly Link[],
  areas: { readonly from: readonly Bezugsraum[]; readonly to: readonly Bezugsraum[] },
  { file, keyHeader }: Pick<Table, 'file' | 'keyHeader'>,
): Finding[] {
  return (['from', 'to'] as const).flatMap((side) => {
    const known = new Set<string>(areas[side].map(({ id }) => id))
    const first = new Map<string, Link>()
    for (const row of rows) if (!first.has(row[side])) first.set(row[side], row)
    const unknown = [...first].filter(([key]) => !known.has(key))
    const place = { file, ...(side === 'from' && { column: keyHeader }) }
    if (first.size > 0 && unknown.length === first.size) return [allUnknown(side, first.size, areas[side], place)]
    const without = areas[side].filter(({ id }) => !first.has(id))
    return [
      ...unknown.map(([key, row]) => oneUnknown(side, key, row, without, place)),
      ...without.map((unit) => withoutRow(side, unit, place)),
    ]
  })
}

type Place = Pick<Finding, 'file' | 'column'>

const allUnknown = (side: keyof typeof sides, n: number, units: readonly Bezugsraum[], place: Place): Finding => ({
  code: 'ATL-0342',
  severity: 'error',
  ...place,
  found: noKeyFits(n, units.length, { de: `der ${sides[side].de} Seite`, en: `of the ${sides[side].en} side` }),
  expected: { de: `Schlüssel wie ${units[0]?.id ?? ''}`, en: `keys such as ${units[0]?.id ?? ''}` },
  remedy: {
    de: 'from und to prüfen: from ist die Spalte mit den alten Schlüsseln',
    en: 'check from and to: from is the column with the old keys',
  },
})

function oneUnknown(
  side: keyof typeof sides,
  key: string,
  row: Link,
  without: readonly Bezugsraum[],
  place: Place,
): Finding {
  const near = nearest(
    key,
    without.map(({ id }) => id),
  )
  return {
    code: 'ATL-0342',
    severity: 'error',
    ...place,
    row: row.line,
    value: key,
    found: {
      de: `kein Raum des ${sides[side].de} Gebietsstands hat diesen Schlüssel`,
      en: `no area of the ${sides[side].en} Gebietsstand has this key`,
    },
    ...(near.length > 0 && { expected: { de: `etwa ${near.join(', ')}`, en: `such as ${near.join(', ')}` } }),
    remedy: {
      de: 'den Raum in der Datei der Räume ergänzen (hat er keine Daten, bei den Quellen missing: allow), oder den Schlüssel berichtigen',
      en: 'add the area to the file of areas (if it has no data, missing: allow at the sources), or correct the key',
    },
  }
}

const withoutRow = (side: keyof typeof sides, { id, name }: Bezugsraum, place: Place): Finding => ({
  code: 'ATL-0343',
  severity: side === 'from' ? 'error' : 'warning',
  ...place,
  raum: id,
  found:
    side === 'from'
      ? {
          de: `der alte Raum ${bothNames(id, name)} hat keine Zeile`,
          en: `the old area ${bothNames(id, name)} has no row`,
        }
      : {
          de: `der neue Raum ${bothNames(id, name)} hat keine Zeile und bleibt ohne Wert`,
          en: `the new area ${bothNames(id, name)} has no row and stays without value`,
        },
  ...(side === 'from'
    ? {
        expected: { de: 'für jeden alten Raum, wohin er geht', en: 'for each old area where it goes' },
        remedy: {
          de: 'die Zeile ergänzen; gab es den Raum nicht, ihn aus der Datei der alten Räume nehmen',
          en: 'add the row; if there was no such area, take it out of the file of the old areas',
        },
      }
    : {
        consequence: {
          de: 'umgerechnete Jahre sind dort auf Karten und in Tabellen leer',
          en: 'carried years are empty there on maps and in tables',
        },
      }),
})
