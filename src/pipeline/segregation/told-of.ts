import type { Frame } from '../../model/frame.ts'
import { pick } from '../../model/pick.ts'
import type { Plan } from '../../plan/plan.ts'
import { countRanges, toldOfCounts, type Told } from './count-ranges.ts'
import type { SubjectPlan } from './subject-plan.ts'
import { withholdingOf } from './withholding-of.ts'

/**
 * The ranges of a group against the rest, or of a pair, as far as the plan says what signs may stand for and how counts
 * are rounded: a suppressed group is otherwise anything up to all persons of its area. Total rows are sums. Null where
 * every count is known or none, and for several groups and parts of persons, groups around others, of which no bounds are known.
 */
export function toldOf(plan: Plan, frame: Frame, { kind, counts, total }: SubjectPlan): Told | null {
  if (kind === 'groups' || kind === 'around') return null
  const [group, compared] = [counts[0]!, total ?? counts[1]!].map((name) =>
    countRanges(pick(frame.numbers, name), withholdingOf(plan, name)),
  )
  return toldOfCounts(total === null ? 'other' : 'total', group!, compared!)
}
