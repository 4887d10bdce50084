import type { Plan } from '../../plan/plan.ts'

/** What the delivery calls a `source.column` of the plan; null where no table has it, as of points or counted rows. */
export function headerOf(plan: Plan, reference: string): string | null {
  const at = reference.indexOf('.')
  return plan.sources[reference.slice(0, at)]?.columns[reference.slice(at + 1)]?.header ?? null
}
