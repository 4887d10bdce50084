import { byKey } from '../model/bezugsraum.ts'
import type { Plan } from '../plan/plan.ts'
import { editionOf } from './edition-of.ts'

/** The Berichtsjahre for which a source is delivered, each with its file. */
export const deliveries = (plan: Plan, source: string): { year: number; file: string }[] => {
  const { file, years } = plan.sources[source]!
  return years.map((year) => ({ year, file: file.replaceAll('{year}', String(year)) }))
}

/** Every file the plan needs, by the path it gives, sorted. */
export function filesOf(plan: Plan): readonly string[] {
  const areas = plan.years.map((year) => editionOf(plan, year).file)
  const tables = Object.keys(plan.sources).flatMap((source) => deliveries(plan, source).map(({ file }) => file))
  return [...new Set([...areas, ...tables])].sort(byKey)
}
