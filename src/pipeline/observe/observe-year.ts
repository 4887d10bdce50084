import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import type { Level } from '../../model/level.ts'
import type { Observations } from '../../model/observations.ts'
import type { Text } from '../../model/text.ts'
import type { Plan } from '../../plan/plan.ts'
import { finestFirst } from '../../prepare/levels/nesting.ts'
import { excluded } from '../../protect/excluded.ts'
import { primary } from '../../protect/primary.ts'
import { hiddenIn } from './hidden-in.ts'
import { ruleOf } from './rule-of.ts'
import type { CarriedFrame } from './observe-carried.ts'
import { rawIndicator } from './raw-indicator.ts'
import { sayUndelivered } from './undelivered.ts'
import { upperIndicator } from './upper-indicator.ts'
import { refused, withheld } from './withheld.ts'

type ById = ReadonlyMap<string, Observations>

export interface ObservedYear {
  readonly base: ById
  /** By higher level, the finest first. */
  readonly upper: ReadonlyMap<string, ById>
  readonly findings: readonly Finding[]
}

/** The higher levels that indicators are published on, the finest first. */
export const upperLevels = (plan: Plan, frame: Frame): Level[] =>
  finestFirst([...frame.levels.values()].filter(({ id }) => plan.levels.includes(id)))

/**
 * Every indicator of one Berichtsjahr as it may be shown, on the base level and on the higher ones. What is withheld
 * is decided over all of them together: a sum beside its parts, or the same count in another indicator, would tell it.
 * Of a year that was `carried` to other areas the data are judged as delivered, and the rule holds before and after.
 */
export function observeYear(
  plan: Plan,
  frame: Frame,
  reasons: readonly (Text | null)[],
  carried: CarriedFrame | null = null,
): ObservedYear {
  const levels = upperLevels(plan, frame)
  const all = Object.entries(plan.indicators).map(([id, indicator]) => {
    const raw = rawIndicator(id, plan, frame, carried)
    const above = levels.map((level) => upperIndicator(plan, raw.observed, frame, level, carried))
    return { ...raw, id, indicator, layers: [raw.observed, ...above] }
  })
  const counted = all.filter(({ indicator }) => indicator.value.kind === 'rate')
  const hidden = new Map(hiddenIn(plan, counted, levels, reasons).map((own, k) => [counted[k]!.id, own]))
  const findings = all.flatMap((one) => one.findings)
  const shown = all.map(({ id, indicator, layers, delivered }) => {
    const rule = ruleOf(plan, indicator)
    const own = hidden.get(id)
    const safe = layers.map((layer, k) => {
      const assessed = k === 0 ? excluded(layer, reasons) : layer
      if (!own) return assessed
      const result = primary(assessed, rule, own[k])
      const level = k === 0 ? null : levels[k - 1]!
      const faults = plan.protect.below === 'refuse' ? refused(assessed, rule, level?.units ?? frame.units) : []
      findings.push(...(faults.length > 0 ? faults : withheld(assessed, result, rule, level?.id ?? null)))
      return result
    })
    if (own && carried && plan.protect.below === 'refuse')
      findings.push(...refused(delivered, rule, carried.delivered.units))
    return [id, safe.map((layer) => sayUndelivered(layer, plan))] as const
  })
  const layer = (k: number): ById => new Map(shown.map(([id, safe]) => [id, safe[k]!]))
  return { base: layer(0), upper: new Map(levels.map(({ id }, k) => [id, layer(k + 1)])), findings }
}
