import type { IndicatorPlan } from '../indicator-plan.ts'
import type { Spec } from '../schema/spec.ts'

/** An indicator as understood: a share of counts or a published value, with its own classes or the plan's. */
export function resolveIndicator(
  spec: Spec['indicators'][string],
  classes: Spec['classes'],
  points: Spec['points'] = {},
): IndicatorPlan {
  const rule = spec.classes ?? classes
  return {
    label: spec.label,
    unit: spec.unit,
    direction: spec.direction,
    theme: spec.theme ?? null,
    value:
      'value' in spec
        ? { kind: 'published', column: spec.value, proxy: spec.proxy ?? null }
        : {
            kind: 'rate',
            numerator: spec.numerator,
            denominator: spec.denominator,
            per: spec.per ?? (spec.unit === '‰' ? 1000 : 100),
            ...(spec.numerator.every((name) => points[name.split('.')[0]!]?.of === 'facilities') && {
              facilities: true as const,
            }),
            minimum: spec.minimum?.denominator ?? null,
          },
    classes: !rule ? null : Array.isArray(rule) ? { kind: 'breaks', classes: rule } : { kind: 'method', ...rule },
    ...('shrink' in spec &&
      spec.shrink && {
        shrink: { toward: spec.shrink.toward === 'city' ? ('city' as const) : { level: spec.shrink.toward } },
      }),
    change: spec.change ? { ...spec.change, estimated: spec.change.estimated ?? null } : null,
  }
}
