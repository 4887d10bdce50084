import { rank } from '../../math/rank.ts'
import { classOf } from '../../measures/classify/class-of.ts'
import { wilson } from '../../measures/reliability/wilson.ts'
import type { Bezugsraum } from '../../model/bezugsraum.ts'
import type { Observations } from '../../model/observations.ts'
import type { ClassInfo, Direction } from '../../model/publication.ts'
import type { IndicatorScore } from '../../model/score.ts'
import { statusCode, statuses } from '../../model/status.ts'
import type { ClassRule } from '../../plan/indicator-plan.ts'
import { cutClasses } from './cut-classes.ts'

/**
 * The rows of one indicator in one Berichtsjahr, areas in the order of their keys. A single area has no rank. `per`: of
 * a share of persons, what it is multiplied by; null of everything else, which has no interval.
 */
export function indicatorScores(
  observed: Observations,
  units: readonly Bezugsraum[],
  ebene: string,
  direction: Direction,
  rule: ClassRule | null,
  z: Float64Array | undefined,
  per: number | null = null,
): IndicatorScore[] {
  const ranks = rank(direction === 'resource' ? observed.values.map((value) => -value) : observed.values)
  const classes = rule ? classesOf(rule, observed.values) : []
  return units.map((unit, i) => {
    const ok = observed.status[i] === statusCode.ok
    const score: Writable<IndicatorScore> = {
      raum: unit.id,
      name: unit.name,
      ebene,
      year: observed.year,
      indicator: observed.indicator,
      value: observed.values[i]!,
      numerator: observed.numerator[i]!,
      denominator: observed.denominator[i]!,
      // An index may fill a gap: the gap stays one here
      z: ok ? (z?.[i] ?? NaN) : NaN,
      rank: units.length > 1 ? ranks[i]! : NaN,
      klasse: classOf(observed.values[i]!, classes),
      status: statuses[observed.status[i]!]!,
      note: observed.notes[i]!,
      estimated: observed.estimated?.[i] === 1 && ok,
    }
    if (observed.unshrunk) score.unshrunk = observed.unshrunk[i]!
    const range = interval(observed, i, per)
    if (range) score.interval = range
    return score
  })
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Of persons counted among persons, in the unit of the indicator; none of counts that were shared out. */
function interval({ numerator, denominator, estimated }: Observations, i: number, per: number | null) {
  const [events, persons] = [numerator[i]!, denominator[i]!]
  if (per === null || estimated?.[i] === 1 || !(events <= persons && persons > 0)) return null
  const { low, high } = wilson(events, persons)
  return [per * low, per * high] as const
}

/** Declared classes, or those a method finds in the values that are shown. */
const classesOf = (rule: ClassRule, values: Float64Array): readonly ClassInfo[] =>
  rule.kind === 'breaks' ? rule.classes : cutClasses(rule, values)
