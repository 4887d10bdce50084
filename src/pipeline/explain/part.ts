import type { RankCertainty } from '../../model/score.ts'
import type { Text } from '../../model/text.ts'
import type { Composite } from '../social-index/assess.ts'
import type { IndicatorExplained, PartExplained } from './explanation.ts'
import { explainGroups } from './groups.ts'
import { explainMember } from './member.ts'

export interface PartOf {
  readonly composite: Composite
  readonly year: number
  /** Direction of the indicator that a member, or the change of it, is about. */
  readonly directionOf: (id: string) => 'burden' | 'resource'
  readonly labelOf: (id: string) => Text
  readonly explain: (id: string) => { readonly now: IndicatorExplained; readonly before: IndicatorExplained | null }
  readonly certainty: RankCertainty | null
}

/** How the value of an area came about, for a composite that was assessed. null where the area was not. */
export function explainPart(of: PartOf, i: number): PartExplained | null {
  const { chain, years, rows } = of.composite
  const assessed = years.get(of.year)
  if (assessed?.pool[i] !== 1) return null
  const row = rows.span(of.year).first + i
  const groups = explainGroups(of, row)
  const last = groups.at(-1)!.scale
  const { mean, sd } = last?.rests ?? {}
  return {
    members: chain.indicators.map((_, k) => explainMember(of, k, row)),
    groups,
    sum: assessed.sum[i]!,
    again: mean !== undefined && sd !== undefined ? { mean, sd } : null,
    value: assessed.value[i]!,
    rank: assessed.rank[i]!,
    klasse: assessed.klasse[i] ?? null,
    classes: assessed.classes,
    assessed: assessed.pool.reduce((n, mask) => n + mask, 0),
    certainty: of.certainty,
  }
}
