import type { Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'

/** Change across a crosswalk: whether an estimate may be compared with a count is for the plan to say. */
export function acrossCrosswalk(
  said: 'leave-out' | 'assess' | undefined,
  { areas }: Parts,
  path: readonly PropertyKey[],
): Problem[] {
  if (said !== undefined || !areas || areas.earlier.every(({ crosswalk }) => crosswalk === undefined)) return []
  return [
    {
      code: 'ATL-0104',
      path,
      at: 'key',
      found: {
        de: 'mit einem Umsteigeschlüssel fehlt, was mit geschätzten früheren Werten geschieht',
        en: 'with a crosswalk it is missing what becomes of estimated earlier values',
      },
      expected: {
        de: 'estimated: leave-out (Raum ohne Veränderung) oder estimated: assess (bewertet und gekennzeichnet)',
        en: 'estimated: leave-out (area without change) or estimated: assess (assessed and marked)',
      },
      remedy: {
        de: 'wo ein Raum geteilt wurde, misst die Veränderung vor allem die Teilung: im Zweifel leave-out',
        en: 'where an area was split, the change measures mostly the split: if in doubt leave-out',
      },
    },
  ]
}
