import { fail } from '../model/error.ts'
import type { Language } from '../model/text.ts'
import type { Plan } from './plan.ts'

/** A Berichtsjahr that the plan does not cover. */
export const notOf = ({ years }: Plan, year: number) =>
  fail(
    'ATL-0006',
    { de: `das Berichtsjahr ${year} gehört nicht zum Plan`, en: `the Berichtsjahr ${year} is not one of the plan's` },
    { expected: { de: `eines von ${years.join(', ')}`, en: `one of ${years.join(', ')}` } },
  )

/**
 * The plan for one edition: `year` makes an earlier Berichtsjahr the last one, `language` replaces that of
 * the plan. Throws ATL-0006 for a year that the plan does not cover.
 */
export function withOptions(plan: Plan, options: { readonly year?: number; readonly language?: Language }): Plan {
  const last = options.year
  if (last !== undefined && !plan.years.includes(last)) throw notOf(plan, last)
  const upTo = (years: readonly number[]) => years.filter((y) => last === undefined || y <= last)
  const each = <T extends { readonly years: readonly number[] }>(
    record: Readonly<Record<string, T>>,
  ): Record<string, T> =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [id, { ...value, years: upTo(value.years) }]))
  return {
    ...plan,
    years: upTo(plan.years),
    language: options.language ?? plan.language,
    sources: each(plan.sources),
    points: each(plan.points),
    index: each(plan.index),
    typology: each(plan.typology),
  }
}
