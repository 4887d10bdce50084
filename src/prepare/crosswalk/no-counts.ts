import type { Bezugsraum } from '../../model/bezugsraum.ts'
import type { Finding } from '../../model/finding.ts'
import type { FrameColumn } from '../../model/frame.ts'

/** Words by which a column says that its numbers are not added up. */
const names =
  /median|mittelwert|durchschn|\bmean\b|average|\bavg\b|ø|anteil|quote\b|quotient|prozent|percent|%|(?:\b|[a-zäöüß]{4})rate\b|ratio\b|dichte\b|density|pro kopf|per capita|\bje 1/i

/**
 * Columns named as counts that are none, by their header or by a number below 0 (ATL-0346): a crosswalk would add up
 * medians or shares. Headers are words of the publisher; `_` counts as a blank.
 */
export function noCounts(
  columns: ReadonlyMap<string, Pick<FrameColumn, 'values' | 'origin'>>,
  units: readonly Bezugsraum[],
  file: string,
): Finding[] {
  return [...columns].flatMap(([column, { values, origin }]): Finding[] => {
    const at = values.findIndex((value) => value < 0)
    const negative = at === -1 ? undefined : values[at]
    const said = names.exec(column.replaceAll('_', ' '))?.[0]
    if (negative === undefined && said === undefined) return []
    return [
      {
        code: 'ATL-0346',
        severity: 'error',
        file,
        column,
        ...(negative !== undefined && { row: origin.lines[at]!, raum: units[at]!.id, value: String(negative) }),
        found:
          said === undefined
            ? { de: 'eine Anzahl ist nicht negativ', en: 'a count is not negative' }
            : {
                de: `nach der Überschrift ("${said}") keine Anzahl; umgerechnet würde sie wie eine aufgeteilt und addiert`,
                en: `no count by its header ("${said}"); it would be divided and added up like one`,
              },
        consequence: {
          de: 'die Zahlen der neuen Räume hätten keine Bedeutung',
          en: 'the numbers of the new areas would mean nothing',
        },
        expected: { de: 'Anzahlen, etwa von Personen', en: 'counts, such as of persons' },
        remedy: {
          de: 'Anteile aus umgerechnetem Zähler und Nenner neu bilden; Mediane und Mittelwerte lassen sich nie umrechnen. Ist es doch eine Anzahl, die Spalte in der Datei umbenennen',
          en: 'make shares again from carried numerator and denominator; medians and means can never be carried. If it is a count after all, rename the column in the file',
        },
      },
    ]
  })
}
