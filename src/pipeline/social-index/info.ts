import { certaintyWords, rangeWords } from '../../measures/reliability/words.ts'
import { pick } from '../../model/pick.ts'
import type { ClassInfo, IndexInfo } from '../../model/publication.ts'
import type { Text } from '../../model/text.ts'
import type { IndexClasses, ReliabilityPlan } from '../../plan/index-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import { presets } from '../../plan/presets.ts'
import { localNumber } from '../../render/round.ts'
import type { Composite } from './assess.ts'
import { changeReliability } from './change-reliability.ts'
import { classRule } from './class-rule.ts'
import { methodWords } from './method-words.ts'
import type { IndexChains } from './social-index.ts'

/** What stands around an index: its parts and weights, and the chain in words; classes that were cut are those of the last year. */
export function indexInfo(plan: Plan, id: string, run?: IndexChains): IndexInfo {
  const index = plan.index[id]!
  const { dynamics, chain, classes, reliability } = index
  const changing = changeReliability(plan, id)
  const estimated = new Map(
    run?.status.result.nodes.flatMap(({ children, weights }) =>
      children.map((part, k) => [part, weights[k]!] as const),
    ),
  )
  const weightOf = (part: string) => estimated.get(part) ?? chain.weights[part]!
  const parts = [...chain.indicators, ...chain.nodes]
  const groups = chain.nodes.flatMap((node) =>
    node.parent === null
      ? []
      : [
          {
            id: node.id,
            label: index.groups[node.id]!,
            weight: weightOf(node.id),
            parts: parts.filter(({ parent }) => parent === node.id).map((part) => part.id),
          },
        ],
  )
  const shown = (own: IndexClasses, composite: Composite | null | undefined): readonly ClassInfo[] =>
    own.kind === 'breaks' ? own.classes : (composite?.years.get(index.years.at(-1)!)?.classes ?? [])
  const rule = classRule(classes)
  return {
    id,
    label: index.label,
    preset: index.preset,
    source: index.preset === null ? null : pick(presets, index.preset).source,
    indicators: chain.indicators.map((one) => ({ id: one.id, weight: weightOf(one.id) })),
    ...(chain.high === 'resource' && { high: chain.high }),
    ...(groups.length > 0 && { groups }),
    dynamics: dynamics && {
      over: dynamics.kind === 'over' ? dynamics.over : null,
      indicators: dynamics.chain.indicators.map((one) => one.id),
    },
    method: methodWords(chain, (part) => index.groups[part] ?? pick(plan.indicators, part).label),
    classes: shown(classes, run?.status),
    ...(rule && { classRule: rule }),
    ...(index.attention && { attention: index.attention }),
    ...(reliability && { reliability: drawn(reliability, classes.kind === 'method' || classes.classes.length > 0) }),
    ...(changing && { dynamicsReliability: changing }),
    dynamicsClasses: dynamics ? shown(index.dynamicsClasses, run?.dynamics) : [],
  }
}

const drawn = ({ draws, confidence }: ReliabilityPlan, classes: boolean): Text => {
  const said = classes ? certaintyWords : rangeWords
  const fill = (words: string, l: 'de' | 'en') =>
    words
      .replace('{draws}', localNumber(draws, 0, l))
      .replace('{level}', localNumber(100 * confidence, Number.isInteger(100 * confidence) ? 0 : 1, l))
  return { de: fill(said.de, 'de'), en: fill(said.en, 'en') }
}
