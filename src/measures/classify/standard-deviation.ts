import { mean } from '../../math/mean.ts'
import { spread } from '../../math/spread.ts'
import type { Vector } from '../../model/vector.ts'
import { boundaries, type Boundaries } from './boundaries.ts'

/**
 * Classes by standard deviations (population, as in the social index) from the mean: those named, ascending, or for a
 * number of classes one wide and evenly around the mean: four meet at −1, 0 and +1, five at −1.5, −0.5, 0.5 and 1.5.
 * Each class holds its upper boundary; the last is open. An outer class may be empty. One class when all values are
 * equal. NaN is left out. O(n).
 */
export function standardDeviation(values: Vector, at: number | readonly number[]): Boundaries {
  const sd = spread(values, 'population')
  if (!(sd > 0)) return boundaries([])
  const centre = mean(values)
  const steps = typeof at === 'number' ? Array.from({ length: at - 1 }, (_, i) => i + 1 - at / 2) : at
  return boundaries(steps.map((step) => centre + step * sd))
}
