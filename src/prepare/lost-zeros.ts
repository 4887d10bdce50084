import type { Bezugsraum } from '../model/bezugsraum.ts'
import type { Finding } from '../model/finding.ts'
import { numbered } from '../model/nouns.ts'
import type { Table } from '../model/table.ts'

export interface LostZeros {
  /** Rows whose key is that of an area but for its leading zeros. */
  readonly rows: ReadonlySet<number>
  /** The areas they are probably meant for. */
  readonly areas: ReadonlySet<string>
  /** One for all of them, or none. */
  readonly findings: readonly Finding[]
}

/**
 * Keys that a spreadsheet took for numbers: `1010101` where an area without a row is `01010101`. Often only
 * some keys of a table are concerned, as 01 to 09 of twelve districts. O(rows + areas).
 */
export function lostZeros(
  table: Table,
  units: readonly Bezugsraum[],
  unknown: readonly number[],
  without: readonly Bezugsraum[],
): LostZeros {
  const bare = (key: string) => key.replace(/^0+/, '')
  const open = new Map(without.filter(({ id }) => id.startsWith('0')).map(({ id }) => [bare(id), id]))
  const meant = new Map<number, string>()
  for (const row of unknown) {
    const id = open.get(bare(table.keys[row]!))
    if (id !== undefined && id.length > table.keys[row]!.length) meant.set(row, id)
  }
  const [first] = meant.keys()
  if (first === undefined) return { rows: new Set(), areas: new Set(), findings: [] }
  const [n, all] = [meant.size, table.keys.length]
  return {
    rows: new Set(meant.keys()),
    areas: new Set(meant.values()),
    findings: [
      {
        code: 'ATL-0310',
        severity: 'error',
        file: table.file,
        row: table.lines[first]!,
        column: table.keyHeader,
        year: table.year,
        value: table.keys[first]!,
        found:
          n === all && n > 1
            ? {
                de: `alle ${all} Schlüssel haben ihre führenden Nullen verloren`,
                en: `all ${all} keys have lost their leading zeros`,
              }
            : {
                de: `${n} von ${all === 1 ? '1 Schlüssel' : `${all} Schlüsseln`} ${n === 1 ? 'hat seine' : 'haben ihre'} führenden Nullen verloren`,
                en: `${n} of ${numbered(all, 'key').en} ${n === 1 ? 'has lost its' : 'have lost their'} leading zeros`,
              },
        expected: { de: `Schlüssel wie ${units[0]!.id}`, en: `keys such as ${units[0]!.id}` },
        remedy: {
          de: 'die Spalte beim Ausgeben als Text behandeln',
          en: 'treat the column as text when exporting',
        },
      },
    ],
  }
}
