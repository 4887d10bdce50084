import type { Finding } from '../model/finding.ts'
import type { Frame } from '../model/frame.ts'
import { pick } from '../model/pick.ts'

/**
 * Counts that cannot be: negative ones are errors; fractions of persons are a warning, for estimates have them.
 * Warnings go into the published manifest, so their words do not repeat the count.
 */
export function counts(frame: Frame, columns: Iterable<string>): Finding[] {
  return [...columns].flatMap((name) => {
    const { values, origin } = pick(frame.numbers, name)
    return frame.units.flatMap((unit, i): Finding[] => {
      const value = values[i]!
      if (!(value < 0) && (Number.isNaN(value) || Number.isInteger(value))) return []
      const place = {
        file: origin.file,
        row: origin.lines[i]!,
        column: origin.header,
        raum: unit.id,
        year: frame.year,
        value: String(value),
      }
      if (value < 0)
        return [
          {
            code: 'ATL-0306',
            severity: 'error',
            ...place,
            found: { de: `negative Anzahl ${value}`, en: `negative count ${value}` },
            expected: { de: '0 oder mehr', en: '0 or more' },
          },
        ]
      return [
        {
          code: 'ATL-0308',
          severity: 'warning',
          ...place,
          found: { de: 'die Anzahl ist keine ganze Zahl', en: 'the count is not a whole number' },
          expected: { de: 'ganze Personen', en: 'whole persons' },
        },
      ]
    })
  })
}
