import type { IndicatorPlan } from '../../plan/indicator-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Rule } from '../../protect/primary.ts'

/** The rule that holds for an indicator: the strictest of the plan's and of the sources' its counts come from. */
export function ruleOf(plan: Plan, indicator: IndicatorPlan): Rule {
  if (indicator.value.kind === 'published') return { minimumCount: 1, denominators: null }
  const names = [...indicator.value.numerator, ...indicator.value.denominator]
  const secrecies = names.map((name) => plan.sources[name.split('.')[0]!]?.secrecy ?? 1)
  return {
    minimumCount: Math.max(plan.protect.minimumCount, ...secrecies),
    denominators: indicator.value.minimum ?? plan.protect.denominators,
    ...(indicator.value.facilities && { facilities: true }),
  }
}
