import type { Plan } from '../../../plan/plan.ts'
import type { SegregationPlan } from '../../../plan/segregation-plan.ts'
import { aroundSubject, groupSubject, setSubject, type SubjectPlan } from '../../segregation/subject-plan.ts'
import type { SegregationAddress } from './address.ts'

/** The plan with nothing in its chapter of segregation but the value asked for; with or without what chance says to it. */
export function narrow(plan: Plan, { subject, measure, level }: SegregationAddress, chance: boolean): Plan {
  const asked = plan.segregation!
  const own = (one: SubjectPlan) =>
    one.kind === subject.kind && one.id === subject.id && one.reference === subject.reference
  const segregation: SegregationPlan = {
    ...asked,
    groups: asked.groups.filter((one) => own(groupSubject(one))),
    sets: asked.sets.filter((one) => own(setSubject(one))),
    around: asked.around.filter((one) => own(aroundSubject(one))),
    measures: [measure],
    local: [],
    decompose: false,
    levels: [level],
    inference: chance ? asked.inference : null,
  }
  return { ...plan, segregation }
}
