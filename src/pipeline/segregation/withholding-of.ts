import type { Plan } from '../../plan/plan.ts'
import type { Withholding } from '../../model/withholding.ts'

/** How the publisher of a column keeps its counts from being known, by the plan. */
export function withholdingOf(plan: Plan, name: string): Withholding {
  const { suppressed, rounding, perturbed = false, deviation } = plan.sources[name.split('.')[0]!] ?? {}
  return {
    ...(suppressed && { suppressed }),
    // What rounding does to totals is known
    ...(rounding === undefined ? { perturbed } : { rounding }),
    ...(deviation !== undefined && { perturbed, deviation }),
  }
}
