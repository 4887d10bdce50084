import { weightKinds } from '../../model/crosswalk.ts'
import type { CarriedInfo } from '../../model/publication.ts'
import { year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import { estimated } from '../../prepare/crosswalk/estimated.ts'
import { editionOf } from '../gather/edition-of.ts'
import type { Gathered } from '../gather/gather.ts'

/** What a reader must know of years that were carried to other areas, one entry for each earlier Gebietsstand. */
export const carriedInfos = (plan: Plan, { crosswalks }: Gathered): CarriedInfo[] =>
  [...new Set(crosswalks.values())].map((crosswalk) => {
    const years = [...crosswalks].filter(([, own]) => own === crosswalk).map(([y]) => year(y))
    return {
      gebietsstand: editionOf(plan, years[0]!).gebietsstand,
      years,
      file: crosswalk.file,
      by: weightKinds[crosswalk.kind].label,
      estimated: estimated(crosswalk).filter((code) => code === 1).length,
      segregation: plan.segregation?.areas === 'base',
    }
  })
