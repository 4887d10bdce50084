import type { Finding } from '../model/finding.ts'
import type { Frame } from '../model/frame.ts'
import { pick } from '../model/pick.ts'

/**
 * Published percentages below 0 or above 100: mostly a sign such as -9999 that the plan does not declare. A
 * warning, for a rate of growth may be meant. The value itself stands only where people see it, not in words.
 */
export function shares(column: string, frame: Frame): Finding[] {
  const { values, origin } = pick(frame.numbers, column)
  return frame.units.flatMap((unit, i): Finding[] => {
    const value = values[i]!
    if (!(value < 0 || value > 100)) return []
    return [
      {
        code: 'ATL-0311',
        severity: 'warning',
        file: origin.file,
        row: origin.lines[i]!,
        column: origin.header,
        raum: unit.id,
        year: frame.year,
        value: String(value),
        found: { de: 'Anteil außerhalb von 0 bis 100 %', en: 'share outside 0 to 100%' },
        remedy: {
          de: 'Wert prüfen; steht er für "keine Angabe", unter signs der Quelle nennen',
          en: 'check the value; if it stands for "no value", name it in signs of the source',
        },
      },
    ]
  })
}
