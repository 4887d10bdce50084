import type { City } from '../../model/city.ts'
import type { Finding } from '../../model/finding.ts'
import type { AnsweredValue } from './answered-value.ts'
import { byDraws } from './by-draws.ts'
import { contributionsOf } from './contributions-of.ts'
import { infer, tellsOfChance, type AskedInference } from './infer.ts'
import { measureCity, type AskedMeasure } from './measure-city.ts'
import { cityBounds, type ToldCity } from './read/told-city.ts'
import type { Subject } from './subjects.ts'
import { whyUndefined } from './why-undefined.ts'
import { withBounds } from './with-bounds.ts'

/** A city on a level, and who is measured there. */
export interface LevelSubjects {
  readonly city: City
  readonly subjects: readonly Subject[]
}

/**
 * Every measure of every subject on every level, with its bounds where counts are withheld and with what chance says to it.
 * Of the `areas` of the table those that are not in the city are left out. Findings are errors.
 */
export function valuesOf(
  levels: readonly LevelSubjects[],
  { told, areas }: { readonly told: ToldCity | null; readonly areas: number },
  measures: readonly AskedMeasure[],
  asked: AskedInference,
): { readonly value: readonly AnsweredValue[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const leftOut = areas - (levels[0]?.city.ids.length ?? areas)
  const value = levels.flatMap(({ city, subjects }) =>
    subjects.flatMap((subject) => {
      const on = told && cityBounds(told, city.level, subject, measures)
      if (on) findings.push(...on.findings)
      return measureCity(city, [subject], measures).map((one): AnsweredValue => {
        const turned = { measure: one.measure, given: one.parameters }
        const note = whyUndefined(one, subject)
        const { test, resampling, jackknife } = asked
        const wanted =
          note === null && tellsOfChance(one.measure) && (test !== null || resampling !== null || jackknife)
        const inference = wanted ? infer(turned, subject, asked) : null
        const answered = {
          ...one,
          ...byDraws(one, inference?.test ?? null, test),
          note,
          inference,
          contributions: contributionsOf(city, subject, turned, wanted && jackknife, inference?.jackknife?.without),
          bounds: null,
          leftOut,
        }
        return withBounds(answered, told, on?.value ?? null)
      })
    }),
  )
  return { value, findings }
}
