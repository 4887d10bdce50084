import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import type { Plan } from '../../plan/plan.ts'

/** A warning for each key that the plan excludes and that no area bears in any of the Berichtsjahre: most often a slip. */
export function exclusionKeys(plan: Plan, frames: ReadonlyMap<number, Frame>): Finding[] {
  const known = new Set<string>([...frames.values()].flatMap(({ units }) => units.map(({ id }) => id)))
  const rules = [
    ...plan.areas.exclude,
    ...[...Object.values(plan.index), ...Object.values(plan.typology)].flatMap(({ exclude }) => exclude),
  ]
  const keys = new Set(rules.flatMap(({ by }) => ('key' in by && !known.has(by.key) ? [by.key] : [])))
  return [...keys].map((key) => ({
    code: 'ATL-0301',
    severity: 'warning',
    value: key,
    found: { de: `der Ausschluss von "${key}" trifft keinen Raum`, en: `the exclusion of "${key}" concerns no area` },
    consequence: { de: 'so wird kein Raum ausgenommen', en: 'no area is left out like this' },
    remedy: { de: 'den Schlüssel unter exclude prüfen', en: 'check the key in exclude' },
  }))
}
