import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import type { Plan } from '../../plan/plan.ts'

/** A warning for each key that the plan excludes and that no area bears in any of the Berichtsjahre: most often a slip. */
export function exclusionKeys(plan: Plan, frames: ReadonlyMap<number, Frame>): Finding[] {
  const known = new Set<string>([...frames.values()].flatMap(({ units }) => units.map(({ id }) => id)))
  const rules = [
    ...plan.areas.exclude.map((rule) => ({ ...rule, entry: 'areas.exclude' })),
    ...Object.entries(plan.index).flatMap(([id, { exclude }]) =>
      exclude.map((rule) => ({ ...rule, entry: `index.${id}.exclude` })),
    ),
    ...Object.entries(plan.typology).flatMap(([id, { exclude }]) =>
      exclude.map((rule) => ({ ...rule, entry: `typology.${id}.exclude` })),
    ),
  ]
  const keys = new Map<string, string>()
  for (const { by, entry } of rules) if ('key' in by && !known.has(by.key) && !keys.has(by.key)) keys.set(by.key, entry)
  return [...keys].map(([key, entry]) => ({
    code: 'ATL-0301',
    severity: 'warning',
    entry,
    value: key,
    found: { de: `der Ausschluss von "${key}" trifft keinen Raum`, en: `the exclusion of "${key}" concerns no area` },
    consequence: { de: 'so wird kein Raum ausgenommen', en: 'no area is left out like this' },
    remedy: { de: 'den Schlüssel unter exclude prüfen', en: 'check the key in exclude' },
  }))
}
