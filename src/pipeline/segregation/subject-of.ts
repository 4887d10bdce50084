import type { City } from '../../model/city.ts'
import { againstRest, around, pair, severalGroups, type Subject } from '../city/subjects.ts'
import type { SubjectPlan } from './subject-plan.ts'

/** The subject in a city that was built for it; none where several groups do not divide it. */
export function subjectOf({ kind }: SubjectPlan, city: City): readonly Subject[] {
  if (kind === 'rest') return againstRest(city)
  if (kind === 'pair') return [pair(city, city.groups[0]!, city.groups[1]!)]
  if (kind === 'around') return [around(city, city.groups[0]!, city.groups[1]!, city.groups[2]!.count)]
  const all = severalGroups(city)
  return all === null ? [] : [all]
}
