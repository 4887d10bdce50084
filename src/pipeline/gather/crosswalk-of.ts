import type { AreaEdition, CrosswalkPlan } from '../../plan/areas-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import { editionOf } from './edition-of.ts'

/**
 * The Umsteigeschlüssel that carries a Berichtsjahr to the areas of the last one; null where the year already
 * stands on these, or stays on its own. Crosswalks lead to the newest Gebietsstand only: an edition that ends
 * before it needs none and estimates nothing.
 */
export function crosswalkOf(plan: Plan, year: number): CrosswalkPlan | null {
  const [own, last] = [editionOf(plan, year), editionOf(plan, plan.years.at(-1)!)]
  return own !== last && last === plan.areas.editions[0] ? own.crosswalk : null
}

/** The Gebietsstand that indicators and indices of a Berichtsjahr are computed on. */
export const computedOn = (plan: Plan, year: number): AreaEdition =>
  crosswalkOf(plan, year) === null ? editionOf(plan, year) : plan.areas.editions[0]!
