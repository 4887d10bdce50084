import { bounds, raised, rules } from '../../measures/bounds/index.ts'
import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import { pick } from '../../model/pick.ts'
import type { SegregationScore, ValueBounds } from '../../model/score.ts'
import type { Text } from '../../model/text.ts'
import { joined } from '../joined.ts'
import { leftOut } from './areas-of-year.ts'
import type { SubjectPlan } from './subject-plan.ts'
import type { Told } from './told-of.ts'

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
  { plan: subject, measures, ground }: { plan: SubjectPlan; measures: readonly string[]; ground: Text | null },
): Ranged {
  const { areas, hidden, rounding } = told
  const above = frame.levels.get(level)
  const own = above
    ? raised(
        told.partly,
        areas.map((i) => above.parent[i]!),
        above.units.length,
      )
    : { told: told.partly, complete: true }
  const found = new Map<string, ReturnType<typeof bounds>>(
    measures.filter((id) => id in rules).map((id) => [id, own && bounds(id, own.told)]),
  )
  if (own === null || [...found.values()].includes(null))
    return { apply: (score) => score, findings: [noneFits(frame, subject)] }
  const inhabited = Array.from(own.told.compared.most).filter(
    (most, i) => most + (own.told.against === 'other' ? own.told.group.most[i]! : 0) > 0,
  ).length
  const remark = joined(ground, leftOut(frame, new Set(areas)))
  return {
    findings: [],
    apply(score) {
      const range = found.get(score.measure)
      if (!range) return score
      const { lower, upper } = range
      const beside: ValueBounds = { lower, upper, sharp: range.sharp && own.complete, hidden, rounding }
      const note = joined(remark, why(beside))
      if (hidden === 0) return { ...score, bounds: beside, note: joined(score.note, why(beside)) }
      const { interval: _interval, p: _p, half: _half, ...rest } = score
      return { ...rest, value: NaN, expected: NaN, areas: inhabited, bounds: beside, note }
    },
  }
}

/** Why there are bounds, and of what kind they are. */
function why({ hidden, rounding, sharp }: ValueBounds): Text {
  const parts: readonly (Text | null)[] = [
    hidden === 0
      ? null
      : hidden === 1
        ? { de: '1 Fallzahl gesperrt oder unbekannt', en: '1 count withheld or unknown' }
        : { de: `${hidden} Fallzahlen gesperrt oder unbekannt`, en: `${hidden} counts withheld or unknown` },
    rounding === 0
      ? null
      : { de: `Fallzahlen auf Vielfache von ${rounding} gerundet`, en: `counts rounded to multiples of ${rounding}` },
    sharp
      ? { de: 'die Grenzen sind scharf', en: 'the bounds are sharp' }
      : {
          de: 'die Grenzen gelten sicher, sind aber weiter als nötig',
          en: 'the bounds hold for certain but are wider than need be',
        },
  ]
  return parts.reduce(joined, null)!
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
