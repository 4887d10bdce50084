import { AtlasError } from '../../../model/error.ts'
import type { SegregationScore } from '../../../model/score.ts'
import type { Plan } from '../../../plan/plan.ts'
import { blur } from '../../../protect/segregation.ts'
import { allScores } from '../../all-scores.ts'
import type { Gathered } from '../../gather/gather.ts'
import { carriedOf } from '../../observe/observe-all.ts'
import { segregation } from '../../segregation/segregation.ts'
import { countRows } from '../../segregation/count-rows.ts'
import { inContext } from '../../segregation/in-context.ts'
import { withCounts, type ObservedApart } from '../../segregation/observe-apart.ts'
import { publicBounds } from '../../segregation/public-bounds.ts'
import { sensitiveIn } from '../../sensitive.ts'
import { socialIndex } from '../../social-index/social-index.ts'
import { weigh } from '../../gather/weigh.ts'
import type { SegregationAddress } from './address.ts'
import { narrow } from './narrow.ts'
import { hasErrors } from '../../../model/has-errors.ts'

export interface ScoreOf {
  /** As the tables have it; null where they have no such row. */
  readonly score: SegregationScore | null
  /** Whether it is less exact than it was computed, so that withheld counts do not come back. */
  readonly blurred: boolean
}

/** The row of the tables that is asked for, computed again with its series. Throws for what a run would stop at. */
export function scoreOf(
  plan: Plan,
  gathered: Gathered,
  { observed, upper, of }: ObservedApart,
  address: SegregationAddress,
  year: number,
): ScoreOf {
  // Other years only say where the series goes
  const cities = plan.years.map((one) =>
    segregation(
      narrow(plan, address, one === year),
      gathered.delivered.get(one)!,
      carriedOf(gathered, one),
      gathered.areas,
    ),
  )
  const findings = weigh(
    cities.flatMap((city) => city.findings),
    plan.checks,
  )
  if (hasErrors(findings)) throw new AtlasError(findings)
  const scores = cities.flatMap((city) => city.scores)
  const hides = sensitiveIn(withCounts(plan), gathered)
  const shown = inContext(
    plan,
    scores.some(hides) ? blur(scores, hides, publicBounds(withCounts(plan), gathered, rows())) : scores,
  )
  const at = shown.findIndex((one) => one.year === year)
  return { score: shown[at] ?? null, blurred: at >= 0 && hides(scores[at]!) }

  /** What the tables of indicators tell; ranges of ranks are of no use here, and take long. */
  function rows() {
    const bare = Object.entries(plan.index).map(([id, index]) => [id, { ...index, reliability: null }] as const)
    const quick = { ...plan, index: Object.fromEntries(bare) }
    const indices = Object.keys(quick.index).map((id) => socialIndex(id, quick, gathered, observed))
    return [...allScores(quick, gathered, observed, upper, indices), ...countRows(plan, gathered, of)]
  }
}
