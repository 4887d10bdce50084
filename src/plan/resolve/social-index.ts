import { presets } from '../../measures/composite/presets.ts'
import type { Exclusion } from '../../model/exclusion.ts'
import type { IndexPlan } from '../plan.ts'
import type { Spec } from '../schema/spec.ts'

/** An index as understood: the preset's steps, each replaced where the plan says another. */
export function resolveIndex(
  spec: Spec['index'][string],
  years: readonly number[],
  exclude: readonly Exclusion[],
): IndexPlan {
  const preset = spec.preset ? presets[spec.preset] : null
  const dynamics = spec.dynamics
  return {
    label: spec.label ?? { de: 'Sozialindex', en: 'Social index' },
    preset: spec.preset ?? null,
    status: spec.status,
    dynamics: !dynamics
      ? null
      : 'over' in dynamics
        ? { kind: 'over', over: dynamics.over, estimated: dynamics.estimated ?? null }
        : { kind: 'given', given: dynamics.given },
    normalise: spec.normalise ?? preset!.normalise,
    aggregate: spec.aggregate ?? preset!.aggregate,
    restandardise: spec.restandardise ?? preset!.restandardise,
    classes: spec.classes ?? preset!.classes,
    dynamicsClasses: spec['dynamics-classes'] ?? preset?.dynamicsClasses ?? [],
    exclude,
    years,
  }
}
