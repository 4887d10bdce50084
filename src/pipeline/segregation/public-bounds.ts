import { isKnown, nest, raised, type Partly } from '../../measures/bounds/index.ts'
import { measures } from '../../measures/measures.ts'
import type { Inputs, Measure } from '../../model/measure.ts'
import { pick } from '../../model/pick.ts'
import type { Frame } from '../../model/frame.ts'
import type { SegregationScore, ValueBounds } from '../../model/score.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Gathered } from '../gather/gather.ts'
import { boundsOn, type AskedBounds, type BoundsOn } from './bounds-on.ts'
import { countRanges, toldOfCounts, type CountRanges } from './count-ranges.ts'
import type { CountRow } from './count-rows.ts'
import { shownCounts } from './shown-counts.ts'
import { groupSubject, type SubjectPlan } from './subject-plan.ts'
import { withholdingOf } from './withholding-of.ts'

export interface PublicBounds {
  readonly bounds: ValueBounds
  /** Every value that chance may give, for readers; null where they are too many or hang on more than the size of the group. */
  readonly expected: readonly number[] | null
}

/** Sizes of the group for which chance is asked one by one. */
const sizes = 50

/**
 * Bounds of a value for somebody who has the published indicators alone: to print them tells nothing new. Null where there
 * are none: for measures without bounds, several groups, years that were carried to other areas (their indicators stand
 * on other areas than they do), and where nothing limits a withheld count.
 */
export function publicBounds(
  plan: Plan,
  { delivered, crosswalks }: Pick<Gathered, 'delivered' | 'crosswalks'>,
  indicators: readonly CountRow[],
): (score: SegregationScore) => PublicBounds | null {
  const asked = plan.segregation
  const subjects = (asked?.groups ?? []).map(groupSubject)
  const known = new Map<string, Known | null>()
  return ({ year, ebene, group, reference, measure, parameters }) => {
    const subject = subjects.find((one) => one.id === group && one.reference === reference)
    if (!asked || !subject || crosswalks.has(year)) return null
    const key = [year, ebene, group, reference].join('\n')
    if (!known.has(key)) {
      const rows = indicators.filter((row) => row.year === year)
      known.set(key, knownOf(plan, delivered.get(year)!, subject, ebene, { rows, measures: asked.measures }))
    }
    const own = known.get(key)
    const bounds = own?.on.of(measure, parameters ?? '') ?? null
    if (!own || bounds === null) return null
    return { bounds, expected: parameters ? null : expectedOf(pick(measures, measure), own.partly) }
  }
}

/** By the size of the group alone, where all persons are known. */
function expectedOf({ expected }: Measure, { against, group, compared }: Partly): readonly number[] | null {
  if (expected === undefined) return []
  const order = nest(group)
  if (against === 'other' || !isKnown(compared) || order === null) return null
  const { least, most } = order.city
  if (most - least > sizes) return null
  const total = Float64Array.from(compared.least)
  return Array.from({ length: most - least + 1 }, (_, more) => {
    // Sizes of areas and of the group are all that it hangs on: whoever belongs to it may live anywhere
    let left = least + more
    const members = total.map((t) => {
      const here = Math.min(t, left)
      left -= here
      return here
    })
    return expected({ group: members, total, other: total.map((t, i) => t - members[i]!) } as unknown as Inputs)
  })
}

interface Known {
  readonly on: BoundsOn
  readonly partly: Partly
}

function knownOf(
  plan: Plan,
  frame: Frame,
  { counts, total }: SubjectPlan,
  level: string,
  { rows, measures }: { readonly rows: readonly CountRow[]; readonly measures: readonly AskedBounds[] },
): Known | null {
  const compared = total === null ? shownCounts(plan, frame, counts[1]!, null, rows) : everybody(plan, frame, total)
  const group = shownCounts(plan, frame, counts[0]!, total === null ? null : compared.most, rows)
  // An area of which nobody knows how many live there may hold anything
  if ([group, compared].some(({ most }) => Array.from(most).includes(Infinity))) return null
  const told = toldOfCounts(total === null ? 'other' : 'total', group, compared)
  if (told === null) return null
  const above = frame.levels.get(level)
  const parents = above ? { of: told.areas.map((i) => above.parent[i]!), n: above.units.length } : null
  const on = boundsOn(told, parents, measures)
  const partly = parents ? raised(told.partly, parents.of, parents.n)?.told : told.partly
  return on && partly ? { on, partly } : null
}

/** All persons of an area are taken for known as delivered, as protection does, unless they are fewer than may be shown. */
function everybody(plan: Plan, frame: Frame, total: string): CountRanges {
  const { values, status, totals: _totals, ...column } = pick(frame.numbers, total)
  const delivered = countRanges({ ...column, values, status }, withholdingOf(plan, total))
  const { minimumCount } = plan.protect
  const few = Uint8Array.from(values, (t) => Number(t > 0 && t < minimumCount))
  return {
    ...delivered,
    least: Float64Array.from(delivered.least, (least, i) => (few[i] === 1 ? 1 : least)),
    most: Float64Array.from(delivered.most, (most, i) => (few[i] === 1 ? minimumCount - 1 : most)),
    hidden: few.map((own, i) => own | delivered.hidden[i]!),
  }
}
