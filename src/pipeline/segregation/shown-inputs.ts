import type { Bezugsraum } from '../../model/bezugsraum.ts'
import type { Inputs } from '../../model/measure.ts'
import type { Observations } from '../../model/observations.ts'
import { statusCode } from '../../model/status.ts'
import type { Placing } from './placing.ts'
import type { SubjectPlan } from './subject-plan.ts'

export interface ShownInputs {
  /** Places, among all areas, of those whose counts are all shown. */
  readonly shown: readonly number[]
  /** What a measure may ask for, over these alone. */
  readonly inputs: Partial<Inputs>
}

/** A subject in the areas whose counts may be shown. */
export function shownInputs(
  { kind, total }: SubjectPlan,
  observed: readonly Observations[],
  units: readonly Bezugsraum[],
  place: Placing,
): ShownInputs {
  const shown = units.flatMap((_, i) => (observed.every(({ status }) => status[i] === statusCode.ok) ? [i] : []))
  const of = (values: Float64Array) => Float64Array.from(shown, (i) => values[i]!)
  const counts = observed.map(({ numerator }) => of(numerator))
  const all = of(observed[0]!.denominator)
  const [group] = counts
  const placed = place(shown.map((i) => units[i]!.id))?.value
  const rest = all.map((t, k) => Math.max(0, t - counts.reduce((sum, own) => sum + own[k]!, 0)))
  return {
    shown,
    inputs: {
      total: all,
      ...(kind === 'groups'
        ? { groups: total === null ? counts : [...counts, rest] }
        : { group: group!, other: all.map((t, k) => t - group![k]!) }),
      ...(placed && { space: placed.space, contiguity: placed.contiguity }),
      ...(placed?.centres && { centres: placed.centres }),
    },
  }
}
