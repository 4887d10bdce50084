import { measures } from '../../measures/measures.ts'
import { aboveChance } from '../../measures/segregation/above-chance.ts'
import { pick } from '../../model/pick.ts'
import type { SegregationScore } from '../../model/score.ts'
import type { Plan } from '../../plan/plan.ts'
import { computedOn } from '../gather/crosswalk-of.ts'
import { editionOf } from '../gather/edition-of.ts'
import { slopeOf } from './slope-of.ts'

/**
 * Scores as they may be shown, with what follows from them: how far each is above chance, and where the series of the last
 * year is going. From shown values alone, so that nothing withheld comes back. A trend is drawn through years on the
 * same areas as the last one, at least three; one that leaves out areas is of another city.
 */
export function inContext(plan: Plan, scores: readonly SegregationScore[]): readonly SegregationScore[] {
  const last = plan.years.at(-1)!
  const ground = (score: SegregationScore) =>
    (score.estimated ? computedOn(plan, score.year) : editionOf(plan, score.year)).gebietsstand
  const key = ({ ebene, group, reference, measure, parameters }: SegregationScore) =>
    [ebene, group, reference, measure, parameters].join('\n')
  const here = editionOf(plan, last).gebietsstand
  const series = new Map<string, SegregationScore[]>()
  for (const score of scores)
    if (Number.isFinite(score.value) && score.leftOut === undefined && ground(score) === here)
      series.set(key(score), [...(series.get(key(score)) ?? []), score])
  return scores.map((score) => {
    const own = series.get(key(score)) ?? []
    const goes = score.year === last && own.includes(score) ? slopeOf(own) : null
    const above = aboveChance(pick(measures, score.measure), score.value, score.expected)
    return { ...score, ...(Number.isFinite(above) && { aboveChance: above }), ...(goes && { trend: goes }) }
  })
}
