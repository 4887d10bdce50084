import { portrait } from '../../measures/typology/portrait.ts'
import type { TypeProfile } from '../../model/typology.ts'
import { year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { TypologyRun } from './run-typology.ts'
import { typeMeans } from './type-means.ts'

/** What the areas of each type have in common, in the units of the indicators: year by year, types by their numbers. */
export function typeProfiles(id: string, plan: Plan, run: TypologyRun): TypeProfile[] {
  const ids = plan.typology[id]!.indicators.map((one) => one.id)
  const labels = ids.map((one) => plan.indicators[one]!.label)
  return run.rows.years.flatMap((y) => {
    const { found, numbers } = run.years.get(y)!
    const means = typeMeans(ids, run, y)
    const profiles = found.types.map(({ number: own, areas, silhouette, stability }, c): TypeProfile => {
      const indicators = means[c]!
      const number = numbers[own]!
      const label = run.label(y, number)
      const deviations = indicators.map(({ deviation }) => deviation)
      return {
        year: year(y),
        typology: id,
        number,
        label,
        areas,
        silhouette,
        stability,
        portrait: portrait({ label, areas, stability, deviations }, labels),
        indicators,
      }
    })
    return profiles.sort((a, b) => a.number - b.number)
  })
}
