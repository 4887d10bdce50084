import { rank } from '../math/rank.ts'
import { classOf } from '../measures/classify/class-of.ts'
import type { Bezugsraum } from '../model/bezugsraum.ts'
import type { Observations } from '../model/observations.ts'
import type { ClassInfo, Direction } from '../model/publication.ts'
import type { IndicatorScore } from '../model/score.ts'
import { statusCode, statuses } from '../model/status.ts'
import type { ClassRule } from '../plan/plan.ts'
import { cutClasses } from './cut-classes.ts'

/** The rows of one indicator in one Berichtsjahr, areas in the order of their keys. A single area has no rank. */
export function indicatorScores(
  observed: Observations,
  units: readonly Bezugsraum[],
  ebene: string,
  direction: Direction,
  rule: ClassRule | null,
  z: Float64Array | undefined,
): IndicatorScore[] {
  const ranks = rank(direction === 'resource' ? observed.values.map((value) => -value) : observed.values)
  const classes = rule ? classesOf(rule, observed.values) : []
  return units.map((unit, i) => ({
    raum: unit.id,
    name: unit.name,
    ebene,
    year: observed.year,
    indicator: observed.indicator,
    value: observed.values[i]!,
    numerator: observed.numerator[i]!,
    denominator: observed.denominator[i]!,
    // An index may fill a gap: the gap stays one here
    z: observed.status[i] === statusCode.ok ? (z?.[i] ?? NaN) : NaN,
    rank: units.length > 1 ? ranks[i]! : NaN,
    klasse: classOf(observed.values[i]!, classes),
    status: statuses[observed.status[i]!]!,
    note: observed.notes[i]!,
    estimated: observed.estimated?.[i] === 1 && observed.status[i] === statusCode.ok,
  }))
}

/** Declared classes, or those a method finds in the values that are shown. */
const classesOf = (rule: ClassRule, values: Float64Array): readonly ClassInfo[] =>
  rule.kind === 'breaks' ? rule.classes : cutClasses(rule, values)
