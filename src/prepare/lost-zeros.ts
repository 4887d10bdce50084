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
 * Keys that a program took for numbers: `1010101` or `1010101.0` where an area without a row is `01010101`. Often only
 * some keys of a table are concerned, as 01 to 09 of twelve districts. O(rows + areas).
 */
export function lostZeros(
  table: Table,
  units: readonly Bezugsraum[],
  unknown: readonly number[],
  without: readonly Bezugsraum[],
): LostZeros {
  const bare = (key: string) => key.replace(/^0+/, '')
  const open = new Map(without.map(({ id }) => [bare(id), id]))
  const meant = new Map<number, string>()
  let fractions = false
  for (const row of unknown) {
    const key = table.keys[row]!
    const whole = key.replace(/(?<=\d)[.,]0+$/, '')
    const id = open.get(bare(whole))
    if (id === undefined || (whole === key && id.length <= key.length)) continue
    meant.set(row, id)
    fractions ||= whole !== key
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
        found: fractions
          ? {
              de: `${n} von ${all === 1 ? '1 Schlüssel' : `${all} Schlüsseln`} ${n === 1 ? 'ist' : 'sind'} als Zahl mit Nachkommastelle ausgegeben`,
              en: `${n} of ${numbered(all, 'key').en} ${n === 1 ? 'was' : 'were'} exported as a number with a decimal place`,
            }
          : n === all && n > 1
            ? {
                de: `alle ${all} Schlüssel haben ihre führenden Nullen verloren`,
                en: `all ${all} keys have lost their leading zeros`,
              }
            : {
                de: `${n} von ${all === 1 ? '1 Schlüssel' : `${all} Schlüsseln`} ${n === 1 ? 'hat seine' : 'haben ihre'} führenden Nullen verloren`,
                en: `${n} of ${numbered(all, 'key').en} ${n === 1 ? 'has lost its' : 'have lost their'} leading zeros`,
              },
        expected: { de: `Schlüssel wie ${units[0]!.id}`, en: `keys such as ${units[0]!.id}` },
        ...(fractions && {
          consequence: { de: 'so gehören sie zu keinem Raum', en: 'like this they belong to no area' },
        }),
        remedy: {
          de: 'die Spalte beim Ausgeben als Text behandeln',
          en: 'treat the column as text when exporting',
        },
      },
    ],
  }
}
