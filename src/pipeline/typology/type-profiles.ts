import { moments } from '../../math/moments.ts'
import { portrait } from '../../measures/typology/portrait.ts'
import type { TypeProfile } from '../../model/typology.ts'
import { year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { TypologyRun } from './run-typology.ts'
import { typeLabel } from './type-label.ts'

/** What the areas of each type have in common, in the units of the indicators: year by year, types by their numbers. */
export function typeProfiles(id: string, plan: Plan, { years, rows, raw }: TypologyRun): TypeProfile[] {
  const ids = plan.typology[id]!.indicators.map((one) => one.id)
  const labels = ids.map((one) => plan.indicators[one]!.label)
  return rows.years.flatMap((y) => {
    const { found, numbers } = years.get(y)!
    const { first, end } = rows.span(y)
    const columns = raw.columns.map((column) => column.subarray(first, end))
    const typed = columns.map((column) => moments(column.filter((_, i) => found.type[i]! > 0)))
    const profiles = found.types.map(({ number: own, areas, silhouette, stability }): TypeProfile => {
      const indicators = ids.map((one, k) => {
        const { n, mean: all, squares } = typed[k]!
        const { mean } = moments(columns[k]!.filter((_, i) => found.type[i] === own))
        const sd = Math.sqrt(squares / n)
        return {
          id: one,
          mean: areas > 0 ? mean : NaN,
          all,
          deviation: areas === 0 ? NaN : sd > 0 ? (mean - all) / sd : 0,
        }
      })
      const number = numbers[own]!
      const deviations = indicators.map(({ deviation }) => deviation)
      return {
        year: year(y),
        typology: id,
        number,
        label: typeLabel(number),
        areas,
        silhouette,
        stability,
        portrait: portrait({ number, areas, stability, deviations }, labels),
        indicators,
      }
    })
    return profiles.sort((a, b) => a.number - b.number)
  })
}
