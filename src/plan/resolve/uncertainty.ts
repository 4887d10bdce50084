import type { ChainSpec, Level, Step } from '../../measures/composite/chain/spec.ts'
import type { UncertaintyPlan } from '../index-plan.ts'
import type { IndexSpec } from '../with-preset.ts'

type Said = NonNullable<IndexSpec['uncertainty']>

/** What else could be done, written out; a normalisation looks at the same years as that of the index where it says none. */
export function resolveUncertainty(said: Said, { steps, indicators }: ChainSpec): UncertaintyPlan {
  const own = steps.find((step) => step.step === 'normalise')!
  const { draws, seed, level, normalise = [], aggregate = [], treat = [], without = [] } = said
  return {
    draws,
    seed,
    level,
    normalise: normalise.map(
      (one) => ({ step: 'normalise', ...one, scope: one.scope ?? own.scope }) as UncertaintyPlan['normalise'][number],
    ),
    aggregate,
    treat: treat.map((one) =>
      one === 'none'
        ? null
        : (JSON.parse(JSON.stringify({ step: 'treat', ...one })) as Extract<Step, { step: 'treat' }>),
    ),
    weights: weightsOf(said.weights),
    without: without === 'each' ? indicators.map(({ id }) => id) : without,
    sensitivity: said.sensitivity ?? null,
  }
}

function weightsOf(said: Said['weights']): UncertaintyPlan['weights'] {
  if (said === undefined) return null
  if (Array.isArray(said))
    return { kind: 'methods', methods: said.map(({ votes: _votes, ...one }) => one as Level['weigh']) }
  return 'band' in said ? { kind: 'band', width: said.band } : { kind: 'dirichlet', concentration: said.dirichlet }
}
