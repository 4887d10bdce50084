import type { Inputs } from '../../model/measure.ts'
import type { IndicatorScore } from '../../model/score.ts'
import type { CityPlace } from '../city/read/place-of.ts'

/** What measures of association may ask for, over the areas whose value may be shown. */
export type ValueInputs = Pick<Inputs, 'group' | 'total' | 'space' | 'contiguity'>

/**
 * Values of an indicator as inputs of a measure that looks at shares: the value beside 1. `ofCounts` gives its counts
 * instead; null where an area has none.
 */
export function valuesOf(
  shown: readonly IndicatorScore[],
  { space, contiguity }: CityPlace,
  ofCounts: boolean,
): ValueInputs | null {
  const column = (of: (score: IndicatorScore) => number) => Float64Array.from(shown, of)
  const group = column(({ value, numerator }) => (ofCounts ? numerator : value))
  const total = column(({ denominator }) => (ofCounts ? denominator : 1))
  if (group.some(Number.isNaN) || total.some((persons) => !(persons > 0))) return null
  return { group, total, space, contiguity }
}
