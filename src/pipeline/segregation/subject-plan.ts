import type { AroundPlan, GroupPlan, SetPlan, SegregationPlan } from '../../plan/segregation-plan.ts'
import { rest } from '../city/subjects.ts'

/** Whom the plan wants measured against whom, by the columns of their counts. */
export interface SubjectPlan {
  readonly id: string
  readonly kind: 'rest' | 'pair' | 'groups' | 'around'
  /** As the tables name it. */
  readonly reference: string
  /** Columns of the groups; of one around another its own, that of the second, and all among whom the second is counted. */
  readonly counts: readonly string[]
  /** Column of all persons; null: the groups together. */
  readonly total: string | null
}

/** A group against all others, or against another one. */
export const groupSubject = ({ id, count, against }: GroupPlan): SubjectPlan =>
  'total' in against
    ? { id, kind: 'rest', reference: rest, counts: [count], total: against.total }
    : { id, kind: 'pair', reference: against.other, counts: [count, against.other], total: null }

/** Several groups at once; whoever belongs to none of them is one more. */
export const setSubject = ({ id, groups, of }: SetPlan): SubjectPlan => ({
  id,
  kind: 'groups',
  reference: [...groups, ...(of === null ? [] : [rest])].join('+'),
  counts: groups,
  total: of,
})

/** One group beside another around it, which may be counted among others. Both are groups of a plan, under all. */
export function aroundSubject({ group, second }: AroundPlan): SubjectPlan {
  const all = ({ against }: GroupPlan) => ('total' in against ? against.total : against.other)
  return {
    id: group.id,
    kind: 'around',
    reference: second.id,
    counts: [group.count, second.count, all(second)],
    total: all(group),
  }
}

/** Everybody that a plan measures on whole levels: groups, pairs, sets, and groups around others. */
export const allSubjects = ({ groups, sets, around }: SegregationPlan): readonly SubjectPlan[] => [
  ...groups.map(groupSubject),
  ...sets.map(setSubject),
  ...around.map(aroundSubject),
]
