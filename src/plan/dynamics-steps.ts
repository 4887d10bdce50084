import type { IndexSpec } from './with-preset.ts'

/** What an index says of its Dynamik: its own steps, each replaced where the Dynamik says another. */
export function dynamicsSteps(said: IndexSpec, dynamics: NonNullable<IndexSpec['dynamics']>): IndexSpec {
  const { screening, treat, normalise, weights, aggregate, restandardise } = dynamics
  const { impute: _impute, denominate: _denominate, targets: _targets, goalposts: _posts, ...rest } = said
  const own = { treat, normalise, weights, aggregate, restandardise }
  return {
    ...rest,
    screening: screening ?? { present: 1 },
    ...(Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as Partial<IndexSpec>),
  }
}
