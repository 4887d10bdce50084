import type { Level } from '../../model/level.ts'
import type { Observations } from '../../model/observations.ts'
import type { Text } from '../../model/text.ts'
import type { IndicatorPlan } from '../../plan/indicator-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import { complementary } from '../../protect/complementary.ts'
import { reasons } from '../../protect/reasons.ts'
import { tree } from '../../protect/tree.ts'
import { ruleOf } from './rule-of.ts'

/** An indicator of counts before anything is withheld: on the base level, then on the higher ones, the finest first. */
export interface Layers {
  readonly indicator: IndicatorPlan
  readonly layers: readonly Observations[]
  /** Base areas that would tell a count too small to be shown of an area of the delivery. */
  readonly part: ReadonlySet<number>
}

/** What is withheld beside small numbers: of each indicator, on each level, places with the reason. */
export function hiddenIn(
  plan: Plan,
  list: readonly Layers[],
  levels: readonly Level[],
  excluded: readonly (Text | null)[],
): ReadonlyMap<number, Text>[][] {
  if (!plan.protect.secondary)
    return list.map(({ indicator, part, layers }) => {
      const why = reasons.part(ruleOf(plan, indicator).minimumCount)
      return layers.map((_, k) => new Map(k === 0 ? [...part].map((i) => [i, why] as const) : []))
    })
  const forest = tree(excluded.length, levels)
  const judged = list.map(({ indicator, layers, part }) => ({
    numerator: joined(layers, (layer) => layer.numerator, Float64Array),
    denominator: joined(layers, (layer) => layer.denominator, Float64Array),
    status: joined(layers, (layer) => layer.status, Uint8Array),
    share: isShare(indicator),
    rule: ruleOf(plan, indicator),
    part,
  }))
  return complementary(judged, forest, (node) => Boolean(excluded[node])).map((hidden) =>
    forest.start.slice(0, -1).map((from, k) => {
      const own = [...hidden].filter(([node]) => node >= from && node < forest.start[k + 1]!)
      return new Map(own.map(([node, why]) => [node - from, why] as const))
    }),
  )
}

/** A column of all layers, one behind the other. */
function joined<T extends Float64Array | Uint8Array>(
  layers: readonly Observations[],
  column: (layer: Observations) => ArrayLike<number>,
  of: new (length: number) => T,
): T {
  const all = new of(layers.reduce((n, layer) => n + column(layer).length, 0))
  let at = 0
  for (const layer of layers) {
    all.set(column(layer), at)
    at += column(layer).length
  }
  return all
}

/** Whether the numerator is a part of the denominator. */
export const isShare = ({ unit }: IndicatorPlan): boolean => unit === '%' || unit === '‰'
