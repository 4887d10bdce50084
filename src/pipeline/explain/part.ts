import type { IndexClasses } from '../../plan/index-plan.ts'
import { classRule } from '../social-index/class-rule.ts'
import type { PartOf } from './part-of.ts'
import type { PartExplained } from './explanation.ts'
import { explainGroups } from './groups.ts'
import { explainMember } from './member.ts'

/** How the value of an area came about, for a composite that was assessed. null where the area was not. */
export function explainPart(of: PartOf, rule: IndexClasses, i: number): PartExplained | null {
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
    classRule: assessed.classes.length === 0 ? null : classRule(rule),
    assessed: assessed.pool.reduce((n, mask) => n + mask, 0),
    certainty: of.certainty,
  }
}
