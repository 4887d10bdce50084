import { methods as classes } from '../../measures/classify/methods.ts'
import { aggregate } from '../../measures/composite/aggregate/table.ts'
import type { ChainSpec } from '../../measures/composite/chain/spec.ts'
import { denominate } from '../../measures/composite/denominate/table.ts'
import { impute } from '../../measures/composite/impute/table.ts'
import { normalise } from '../../measures/composite/normalise/table.ts'
import { treat } from '../../measures/composite/treat/table.ts'
import { weight } from '../../measures/composite/weight/table.ts'
import type { Method } from '../../model/method.ts'
import { type Language, wording } from '../../model/text.ts'
import type { IndexPlan } from '../../plan/index-plan.ts'

/** A method that an index uses, with its formula and source; of classes the source alone. */
export interface Used {
  readonly step: string
  readonly id: string
  readonly formula: string | null
  readonly source: string | null
}

const sobol: Used = {
  step: 'sensitivity',
  id: 'sobol',
  formula: 'S = mean(y_B (y_AB − y_A)) / V, T = mean((y_A − y_AB)²) / 2V',
  source: 'Saltelli et al. (2010), Computer Physics Communications 181, 259–270; Jansen (1999), ibid. 117, 35–43',
}

/** Every method of an index and its Dynamik, each once, in the order of the chain. */
export function methodsUsed(
  { chain, dynamics, classes: own, dynamicsClasses, uncertainty }: IndexPlan,
  language: Language,
): Used[] {
  const rules = [own, dynamicsClasses].flatMap((rule) => (rule.kind === 'method' ? [rule.method] : []))
  const all = [
    ...used(chain, language),
    ...(dynamics ? used(dynamics.chain, language) : []),
    ...rules.map((id): Used => ({ step: 'classes', id, formula: null, source: classes[id].source })),
    ...(uncertainty?.sensitivity ? [sobol] : []),
  ]
  return [...new Map(all.map((one) => [`${one.step} ${one.id}`, one])).values()]
}

function used({ steps, levels }: ChainSpec, language: Language): Used[] {
  const of = (step: string, { id, formula, source }: Method): Used => ({
    step,
    id,
    formula: wording(formula, language),
    source,
  })
  return [
    ...steps.flatMap((step): Used[] => {
      switch (step.step) {
        case 'screen':
          return []
        case 'impute':
          return [of('impute', impute[step.method])]
        case 'denominate':
          return [of('denominate', denominate[step.method])]
        case 'treat':
          return [step, ...Object.values(step.own ?? {})].flatMap(({ first, then }) =>
            [first, ...(then ? [then] : [])].map(({ method }) => of('treat', treat[method])),
          )
        case 'normalise':
          return [step, ...Object.values(step.own ?? {})].map(({ method }) => of('normalise', normalise[method]))
      }
    }),
    ...levels.flatMap(({ weigh, aggregate: drawn, rescale }) => [
      of('weights', weight[weigh.method]),
      of('aggregate', aggregate[drawn.method]),
      ...(rescale ? [of('rescale', normalise[rescale.method])] : []),
    ]),
  ]
}
