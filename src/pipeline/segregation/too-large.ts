import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import { pick } from '../../model/pick.ts'
import type { SubjectPlan } from './subject-plan.ts'

/** What the groups of a subject count together in an area where that is more than all persons; null elsewhere. */
export function excess({ kind, counts, total }: SubjectPlan, frame: Frame): (i: number) => number | null {
  // Of one around another both are looked at by themselves
  if (total === null || kind === 'around') return () => null
  const columns = counts.map((name) => pick(frame.numbers, name).values)
  const all = pick(frame.numbers, total).values
  return (i) => {
    const counted = columns.reduce((sum, values) => sum + values[i]!, 0)
    return counted > all[i]! + 1e-9 * Math.max(1, all[i]!) ? counted : null
  }
}

/** ATL-0309 for every area where a group, or several together, count more persons than all together. */
export function tooLarge(subject: SubjectPlan, frame: Frame): Finding[] {
  const { id, counts, total } = subject
  const { origin } = pick(frame.numbers, counts[0]!)
  const all = total === null ? [] : pick(frame.numbers, total).values
  const counting = excess(subject, frame)
  return frame.units.flatMap((unit, i): Finding[] => {
    const counted = counting(i)
    if (counted === null) return []
    return [
      {
        code: 'ATL-0309',
        severity: 'error',
        file: origin.file,
        row: origin.lines[i]!,
        column: origin.header,
        raum: unit.id,
        year: frame.year,
        value: String(counted),
        found:
          counts.length === 1
            ? {
                de: `die Gruppe ${id} zählt ${counted}, alle zusammen ${all[i]} (${total})`,
                en: `the group ${id} counts ${counted}, all together ${all[i]} (${total})`,
              }
            : {
                de: `die Gruppen von ${id} zählen ${counted}, alle zusammen ${all[i]} (${total})`,
                en: `the groups of ${id} count ${counted}, all together ${all[i]} (${total})`,
              },
        expected: { de: `höchstens ${all[i]}`, en: `at most ${all[i]}` },
        consequence: {
          de: 'der Anteil läge über 100 %; in der Segregation zählt der Raum nicht mit',
          en: 'the share would be above 100%; segregation leaves the area out',
        },
      },
    ]
  })
}
