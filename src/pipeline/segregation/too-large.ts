import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import { pick } from '../../model/pick.ts'
import type { SubjectPlan } from './subject-plan.ts'

/** ATL-0309 for every area where a group, or several together, count more persons than all together. */
export function tooLarge({ id, kind, counts, total }: SubjectPlan, frame: Frame): Finding[] {
  // Of one around another both are looked at by themselves
  if (total === null || kind === 'around') return []
  const columns = counts.map((name) => pick(frame.numbers, name))
  const all = pick(frame.numbers, total).values
  const { origin } = columns[0]!
  return frame.units.flatMap((unit, i): Finding[] => {
    const counted = columns.reduce((sum, { values }) => sum + values[i]!, 0)
    if (!(counted > all[i]! + 1e-9 * Math.max(1, all[i]!))) return []
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
      },
    ]
  })
}
