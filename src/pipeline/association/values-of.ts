import type { Inputs } from '../../model/measure.ts'
import type { IndicatorScore } from '../../model/score.ts'
import type { LevelPlace } from './places.ts'

/** What measures of association may ask for, over all areas of a level; nobody lives where no value may be shown. */
export type ValueInputs = Pick<Inputs, 'group' | 'total' | 'space' | 'contiguity'>

/**
 * Values of an indicator as inputs of a measure that looks at shares: the value beside 1. `ofCounts` gives its counts
 * instead; null where an area with a value has none.
 */
export function valuesOf(
  shown: readonly IndicatorScore[],
  { ids, space, contiguity }: LevelPlace,
  ofCounts: boolean,
): ValueInputs | null {
  const counts = shown.map(({ value, numerator, denominator }) => (ofCounts ? [numerator, denominator] : [value, 1]))
  if (counts.some(([group, total]) => Number.isNaN(group) || !(total! > 0))) return null
  const of = new Map(shown.map(({ raum }, i) => [raum as string, counts[i]!]))
  const group = Float64Array.from(ids, (id) => of.get(id)?.[0] ?? 0)
  const total = Float64Array.from(ids, (id) => of.get(id)?.[1] ?? 0)
  return { group, total, space, contiguity }
}
