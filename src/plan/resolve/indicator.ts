import type { IndicatorPlan } from '../plan.ts'
import type { Spec } from '../schema/spec.ts'

/** An indicator as understood: a share of counts or a published value, with its own classes or the plan's. */
export function resolveIndicator(spec: Spec['indicators'][string], classes: Spec['classes']): IndicatorPlan {
  const rule = spec.classes ?? classes
  return {
    label: spec.label,
    unit: spec.unit,
    direction: spec.direction,
    theme: spec.theme ?? null,
    value:
      'value' in spec
        ? { kind: 'published', column: spec.value }
        : {
            kind: 'rate',
            numerator: spec.numerator,
            denominator: spec.denominator,
            per: spec.per ?? (spec.unit === '‰' ? 1000 : 100),
            minimum: spec.minimum?.denominator ?? null,
          },
    classes: !rule ? null : Array.isArray(rule) ? { kind: 'breaks', classes: rule } : { kind: 'method', ...rule },
  }
}
