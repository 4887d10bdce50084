import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import { pick } from '../../model/pick.ts'
import type { SegregationScore } from '../../model/score.ts'
import type { Text } from '../../model/text.ts'
import { joined } from '../observe/joined.ts'
import { leftOut } from './areas-of-year.ts'
import { boundsOn, whyBounds, type AskedBounds } from './bounds-on.ts'
import type { Told } from './count-ranges.ts'
import type { SubjectPlan } from './subject-plan.ts'

/** A subject on one level with what is told of it there. */
export interface Ranged {
  /** Puts the bounds beside a score, or in place of one over the areas that are left when counts are withheld. */
  readonly apply: (score: SegregationScore) => SegregationScore
  readonly findings: readonly Finding[]
}

/** Ranges of the measures asked for that have bounds; an error where nothing fits to what is told. */
export function rangesOf(
  told: Told,
  frame: Frame,
  level: string,
  { plan: subject, measures, ground }: { plan: SubjectPlan; measures: readonly AskedBounds[]; ground: Text | null },
): Ranged {
  const above = frame.levels.get(level)
  const parents = above ? { of: told.areas.map((i) => above.parent[i]!), n: above.units.length } : null
  const found = boundsOn(told, parents, measures)
  if (found === null) return { apply: (score) => score, findings: [noneFits(frame, subject)] }
  const remark = joined(ground, leftOut(frame.units, new Set(told.areas)))
  return {
    findings: [],
    apply(score) {
      const bounds = found.of(score.measure, score.parameters ?? '')
      if (bounds === null) return score
      if (bounds.hidden === 0) return { ...score, bounds, note: joined(score.note, whyBounds(bounds)) }
      const { interval: _interval, p: _p, half: _half, ...rest } = score
      const note = joined(remark, whyBounds(bounds))
      return { ...rest, value: NaN, expected: NaN, areas: found.inhabited, bounds, note }
    },
  }
}

function noneFits(frame: Frame, { id, counts }: SubjectPlan): Finding {
  const { origin } = pick(frame.numbers, counts[0]!)
  return {
    code: 'ATL-0365',
    severity: 'error',
    file: origin.file,
    column: origin.header,
    year: frame.year,
    found: {
      de: `zu gesperrten oder gerundeten Fallzahlen und Summen der Gruppe ${id} passen keine ganzen Personen`,
      en: `no whole persons fit to the withheld or rounded counts and the totals of the group ${id}`,
    },
    remedy: {
      de: 'suppressed, rounding und Summenzeilen (drop) der Quelle prüfen',
      en: 'check suppressed, rounding and total rows (drop) of the source',
    },
  }
}
