import type { GroupPlan, SetPlan } from '../../plan/plan.ts'
import { rest } from '../city/subjects.ts'

/** Whom the plan wants measured against whom, by the columns of their counts. */
export interface SubjectPlan {
  readonly id: string
  readonly kind: 'rest' | 'pair' | 'groups'
  /** As the tables name it. */
  readonly reference: string
  /** Columns of the groups. */
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
