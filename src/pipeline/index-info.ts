import { pick } from '../model/pick.ts'
import type { ClassInfo, IndexInfo } from '../model/publication.ts'
import type { IndexClasses } from '../plan/index-plan.ts'
import type { Plan } from '../plan/plan.ts'
import { presets } from '../plan/presets.ts'
import { methodWords } from './method-words.ts'

/** What stands around an index: its parts and weights, and the chain in words. */
export function indexInfo(plan: Plan, id: string): IndexInfo {
  const index = plan.index[id]!
  const { dynamics, chain } = index
  return {
    id,
    label: index.label,
    preset: index.preset,
    source: index.preset === null ? null : pick(presets, index.preset).source,
    indicators: chain.indicators.map((one) => ({ id: one.id, weight: chain.weights[one.id]! })),
    dynamics: dynamics && {
      over: dynamics.kind === 'over' ? dynamics.over : null,
      indicators: dynamics.chain.indicators.map((one) => one.id),
    },
    method: methodWords(index.chain),
    classes: declared(index.classes),
    dynamicsClasses: dynamics ? declared(index.dynamicsClasses) : [],
  }
}

const declared = (rule: IndexClasses): readonly ClassInfo[] => (rule.kind === 'breaks' ? rule.classes : [])
