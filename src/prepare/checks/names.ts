import type { Finding } from '../../model/finding.ts'
import { nameColumn } from '../../model/name-column.ts'
import type { Table } from '../../model/table.ts'
import type { Subject } from './subject.ts'

/** Names beside the keys of a table that are not those of the areas: most often rows that slipped by one. O(rows). */
export function names({ tables, frame, nameHeaders }: Subject): Finding[] {
  const byKey = new Map<string, string>(frame.units.map(({ id, name }) => [id, name]))
  return tables.flatMap((table) => inTable(table, byKey, nameHeaders.get(table.source)))
}

function inTable(table: Table, byKey: ReadonlyMap<string, string>, header: string | undefined): Finding[] {
  const given = table.texts[nameColumn]
  if (!given) return []
  return table.keys.flatMap((key, i): Finding[] => {
    const name = byKey.get(key)
    const written = given[i]!
    if (name === undefined || name === key || written === '' || plain(written) === plain(name)) return []
    const bearer = [...byKey].find(([, other]) => plain(other) === plain(written))
    return [
      {
        code: 'ATL-0337',
        severity: 'warning',
        file: table.file,
        row: table.lines[i]!,
        ...(header !== undefined && { column: header }),
        raum: key,
        year: table.year,
        value: written,
        found: bearer
          ? {
              de: `so heißt der Raum ${bearer[0]}, nicht ${key}`,
              en: `this is the name of ${bearer[0]}, not of ${key}`,
            }
          : { de: `so heißt der Raum ${key} nicht`, en: `this is not the name of ${key}` },
        expected: { de: `"${name}"`, en: `"${name}"` },
        consequence: {
          de: 'die Zahlen der Zeile zählen für den Raum des Schlüssels, auch wenn der Name gemeint war',
          en: 'the numbers of the row count for the area of the key, even if the name was meant',
        },
      },
    ]
  })
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A name without what offices write one way or the other: capitals, blanks, hyphens, ß and umlauts. */
export const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter]!)
    .replace(/[\s\u00a0\u202f\-‐‑–—]+/g, '')
