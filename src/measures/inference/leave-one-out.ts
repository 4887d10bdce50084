import type { Inputs, Measure, Values } from '../../model/measure.ts'
import { arrange } from './arrange.ts'
import { quickly } from './quickly.ts'

/**
 * Value of the city without each of its areas in turn. NaN where that is undefined, as without the only area in which
 * the group lives. O(n log n) for the indices of one group that have a short cut (`quickly`), else O(n · measure).
 */
export function leaveOneOut<K extends keyof Inputs, P extends string>(
  measure: Measure<K, P>,
  inputs: Pick<Inputs, K>,
  parameters: Partial<Values<P>> = {},
): Float64Array {
  const city = inputs as Inputs
  const short = quickly[measure.id]
  if (short) return short(city)
  const all = Array.from(measure.needs.includes('groups' as K) ? city.groups[0]! : city.group, (_, i) => i)
  return Float64Array.from(all, (out) =>
    measure.compute(
      arrange(
        city,
        all.filter((i) => i !== out),
      ),
      parameters,
    ),
  )
}
