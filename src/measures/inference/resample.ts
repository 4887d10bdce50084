import { stream } from '../../math/stream.ts'
import type { Inputs, Measure, Values } from '../../model/measure.ts'
import { classes } from './classes.ts'
import { resamplings, type Resampling } from './resamplings.ts'
import { statistic } from './statistic.ts'
import { valuesOfDraws } from './values-of-draws.ts'

/**
 * Values of a measure in cities drawn anew from the one given, one for each of the streams `first`, `first + step`, …
 * O(draws · measure).
 */
export function resample(
  measure: Measure,
  city: Inputs,
  of: Resampling,
  { draws, seed, first = 0, step = 1 }: { draws: number; seed: number; first?: number; step?: number },
  parameters: Partial<Values<string>>,
): Float64Array {
  const from = classes(measure.needs, city)
  return valuesOfDraws(measure.needs, city, from, resamplings[of](from), statistic(measure, parameters), {
    draws,
    stream: (draw) => stream(seed, first + step * draw),
  })
}
