import type { Exclusion } from '../../model/exclusion.ts'
import { statuses } from '../../model/status.ts'
import type { Plan } from '../../plan/plan.ts'
import { exclusions } from '../../prepare/exclusions.ts'
import { cellAt, columnsOf } from './cells.ts'
import type { ExcludedExplained, SourceCell } from './explanation.ts'
import { headerOf } from './header-of.ts'
import type { Place } from './place.ts'
import { ruleWords } from './rule-words.ts'

/**
 * The rule of the plan by which an area is not assessed, with the cells that it looks at; null where none applies. A number
 * that may be as small as one that is withheld is not told.
 */
export function excludedBy(place: Place, own: readonly Exclusion[]): ExcludedExplained | null {
  const { plan, gathered, year, raum } = place
  const frame = gathered.frames.get(year)
  const i = frame?.units.findIndex((unit) => unit.id === raum.id) ?? -1
  if (!frame || i < 0) return null
  const rule = [...plan.areas.exclude, ...own].find((one) => exclusions([one], frame)[i] !== null)
  if (rule === undefined) return null
  const names = new Set(columnsOfRule(rule))
  return {
    rule: ruleWords(rule, (reference) => headerOf(plan, reference) ?? reference),
    cells: [...names].flatMap((name) => cellAt(place, name, frame, i)).filter((cell) => mayBeShown(place, cell, i)),
  }
}

/** Columns that decide whether areas are assessed. */
export const columnsOfRules = (plan: Plan, own: readonly Exclusion[]): readonly string[] =>
  [...plan.areas.exclude, ...own].flatMap(columnsOfRule)

const columnsOfRule = ({ by, reason }: Exclusion): readonly string[] => [
  ...('when' in by ? [by.when.reference] : []),
  ...('column' in reason ? [reason.column] : []),
]

/** Words, signs, 0, and numbers of persons that are neither below the minimum nor part of a value that is withheld. */
function mayBeShown({ plan, observed, year }: Place, { name, value }: SourceCell, i: number): boolean {
  if (value === null || value === 0) return true
  const withheld = Object.keys(plan.indicators).some((id) => {
    const seen = observed.get(year)!.get(id)
    return columnsOf(plan, id).includes(name) && seen !== undefined && statuses[seen.status[i]!] === 'secret'
  })
  return value >= plan.protect.minimumCount && !withheld
}
