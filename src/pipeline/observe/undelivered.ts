import type { Observations } from '../../model/observations.ts'
import { statusCode } from '../../model/status.ts'
import type { Plan } from '../../plan/plan.ts'
import { deliveredYears } from './delivered-years.ts'

/** The sources of an indicator that have no delivery for a Berichtsjahr. */
export function undelivered(plan: Plan, id: string, year: number): string[] {
  const { value } = plan.indicators[id]!
  const columns = value.kind === 'published' ? [value.column] : [...value.numerator, ...value.denominator]
  const missing = columns.filter((column) => !deliveredYears(plan, column).includes(year))
  return [...new Set(missing.map((column) => column.split('.')[0]!))]
}

/** Observations that say why a whole year is empty. */
export function sayUndelivered(observed: Observations, plan: Plan): Observations {
  const sources = undelivered(plan, observed.indicator, observed.year)
  if (sources.length === 0) return observed
  const note = {
    de: `für ${observed.year} nicht geliefert (${sources.join(', ')})`,
    en: `not delivered for ${observed.year} (${sources.join(', ')})`,
  }
  return {
    ...observed,
    notes: observed.notes.map((own, i) => own ?? (observed.status[i] === statusCode.absent ? note : null)),
  }
}
