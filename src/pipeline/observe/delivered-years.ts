import type { Plan } from '../../plan/plan.ts'

/** The Berichtsjahre for which a column `source.column` is delivered, by a source or as counted points. */
export function deliveredYears(plan: Plan, column: string): readonly number[] {
  const id = column.split('.')[0]!
  return (plan.sources[id] ?? plan.points[id])?.years ?? []
}
