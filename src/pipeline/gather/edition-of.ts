import type { AreaEdition } from '../../plan/areas-plan.ts'
import type { Plan } from '../../plan/plan.ts'

/**
 * The Gebietsstand that held at the Stichtag (31.12.) of a Berichtsjahr. The oldest one named also serves the
 * years before it: offices deliver back data on newer areas, and keys are checked against them anyway.
 */
export const editionOf = ({ areas: { editions } }: Plan, year: number): AreaEdition =>
  editions.find(({ gebietsstand }) => gebietsstand <= `${year}-12-31`) ?? editions.at(-1)!

/** Every Gebietsstand that holds for one of the Berichtsjahre, in their order. */
export const editionsOf = (plan: Plan): readonly AreaEdition[] => [
  ...new Set(plan.years.map((year) => editionOf(plan, year))),
]

/** Every other Gebietsstand of the plan, in its order. */
export function spareEditions(plan: Plan): readonly AreaEdition[] {
  const needed = editionsOf(plan)
  return plan.areas.editions.filter((edition) => !needed.includes(edition))
}
