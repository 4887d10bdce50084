import type { Exclusion } from '../../model/exclusion.ts'
import type { Spec } from '../schema/spec.ts'
import type { TypologyPlan } from '../typology-plan.ts'

/** A typology as understood; without a scope each year is put on a scale of its own. */
export function resolveTypology(
  spec: Spec['typology'][string],
  indicators: Spec['indicators'],
  years: readonly number[],
  exclude: readonly Exclusion[],
): TypologyPlan {
  const { scope = 'year', ...scale } = spec.normalise
  const { types } = spec
  return {
    label: spec.label ?? { de: 'Typologie', en: 'Typology' },
    indicators: spec.indicators.map((id) => ({ id, direction: indicators[id]!.direction })),
    normalise: { step: 'normalise', ...scale, scope },
    method: spec.method,
    starts: spec.starts ?? 1,
    covariance: spec.covariance ?? null,
    types: typeof types === 'number' ? { from: types, to: types } : types,
    base: spec.base ?? null,
    names: spec.names,
    draws: spec.draws,
    seed: spec.seed,
    exclude,
    years,
  }
}
