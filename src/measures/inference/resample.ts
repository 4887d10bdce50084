import { stream } from '../../math/stream.ts'
import type { Inputs, Measure, Values } from '../../model/measure.ts'
import { classes, drawn } from './classes.ts'
import { resamplings, type Resampling } from './resamplings.ts'
import { statistic } from './statistic.ts'

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
  const counts = from.counts.map((v) => v.slice())
  const sample = resamplings[of](from)
  const { city: other, update } = drawn(measure.needs, city, counts)
  const compute = statistic(measure, parameters)
  return new Float64Array(draws).map((_, draw) => {
    sample(stream(seed, first + step * draw), counts)
    update()
    return compute(other)
  })
}
