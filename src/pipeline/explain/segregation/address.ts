import { measures as known } from '../../../measures/measures.ts'
import { pick } from '../../../model/pick.ts'
import type { Text } from '../../../model/text.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { SegregationPlan } from '../../../plan/segregation-plan.ts'
import { isAbout } from '../../city/measure-city.ts'
import { allSubjects, type SubjectPlan } from '../../segregation/subject-plan.ts'
import { unknown } from '../unknown.ts'

/** A value of the tables of segregation: whom it is about, what was measured, and on which level or in which area. */
export interface SegregationAddress {
  readonly asked: string
  readonly subject: SubjectPlan
  readonly measure: SegregationPlan['measures'][number]
  readonly level: string
}

/**
 * `segregation/group/measure`, with a level behind it where it is not the base level, and `~reference` behind the group
 * where it stands beside several. Throws ATL-0001 for whatever the plan does not have.
 */
export function segregationAddress(plan: Plan, asked: string): SegregationAddress {
  const [, who = '', what = '', where = plan.areas.level, ...more] = asked.split('/')
  if (!plan.segregation) throw unknown(asked, 'segregation', [], noChapter)
  if (more.length > 0) throw unknown(asked, more[0]!, [], pattern)
  const { measures, levels } = plan.segregation
  const own = subjectsNamed(allSubjects(plan.segregation), asked, who)
  const fitting = measures.filter(({ id }) => own.some((one) => isAbout(pick(known, id), one.kind)))
  const measure = fitting.find(({ id }) => id === what)
  if (!measure) {
    const ids = fitting.map(({ id }) => id)
    throw unknown(asked, what, ids, oneOf(ids))
  }
  const subject = onlyOne(
    own.filter((one) => isAbout(pick(known, measure.id), one.kind)),
    asked,
  )
  if (!levels.includes(where)) throw unknown(asked, where, levels, oneOf(levels))
  return { asked, subject, measure, level: where }
}

/** The subjects of a name, of which there may be several beside others. Throws where there is none. */
export function subjectsNamed(all: readonly SubjectPlan[], asked: string, who: string): readonly SubjectPlan[] {
  const own = all.filter((one) => [one.id, nameOf(one)].includes(who))
  if (own.length > 0) return own
  const ids = [...new Set(all.map(({ id }) => id))]
  throw unknown(asked, who, ids, oneOf(ids))
}

/** The one subject that is left. Throws where the name says too little. */
export function onlyOne(subjects: readonly SubjectPlan[], asked: string): SubjectPlan {
  if (subjects.length > 1) throw unknown(asked, '', [], oneOf(subjects.map(nameOf)))
  return subjects[0]!
}

/** The name that tells a subject from others about the same group. */
const nameOf = ({ id, reference }: SubjectPlan): string => `${id}~${reference}`

export const oneOf = (names: readonly string[]): Text => ({
  de: `eines von ${names.join(', ')}`,
  en: `one of ${names.join(', ')}`,
})

const noChapter: Text = { de: 'ein Plan mit segregation', en: 'a plan with segregation' }
const pattern: Text = {
  de: 'segregation/gruppe/maß oder segregation/gruppe/maß/ebene',
  en: 'segregation/group/measure or segregation/group/measure/level',
}
