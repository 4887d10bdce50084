import type { Finding } from '../../model/finding.ts'
import type { Plan } from '../../plan/plan.ts'
import { panel } from '../../prepare/panel.ts'
import type { Gathered } from '../gather/gather.ts'
import { undelivered } from './undelivered.ts'

/** What is no panel: years on other areas, and years that an indicator has no delivery for. */
export function panelFindings(plan: Plan, { frames }: Gathered): Finding[] {
  const grounds = panel(frames)
  const apart = grounds.length > 1 && [...frames.values()].every(({ units }) => units.length > 0)
  const gaps = Object.keys(plan.indicators).flatMap((id) => {
    const years = plan.years.filter((year) => undelivered(plan, id, year).length > 0)
    return years.length === 0 ? [] : [{ id, years, sources: undelivered(plan, id, years[0]!) }]
  })
  return [
    ...(apart ? [otherAreas(grounds)] : []),
    ...gaps.map(({ id, years, sources }): Finding => ({
      code: 'ATL-0348',
      severity: 'info',
      entry: `indicators.${id}`,
      column: id,
      found: {
        de: `${id}: für ${span(years)} nicht geliefert (${sources.join(', ')})`,
        en: `${id}: not delivered for ${span(years)} (${sources.join(', ')})`,
      },
    })),
  ]
}

const otherAreas = (grounds: readonly (readonly number[])[]): Finding => ({
  code: 'ATL-0348',
  severity: 'info',
  entry: 'areas.earlier',
  found: {
    de: `nicht alle Jahre stehen auf denselben Räumen: ${grounds.map(span).join(' | ')}`,
    en: `not all years stand on the same areas: ${grounds.map(span).join(' | ')}`,
  },
  remedy: {
    de: 'für Vergleiche Raum für Raum unter areas.earlier einen crosswalk nennen',
    en: 'to compare area by area, name a crosswalk in areas.earlier',
  },
})

function span(years: readonly number[]): string {
  const whole = years.length > 2 && years.at(-1)! - years[0]! === years.length - 1
  return whole ? `${years[0]}–${years.at(-1)}` : years.join(', ')
}
