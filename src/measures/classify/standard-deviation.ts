import { mean } from '../../math/mean.ts'
import { spread } from '../../math/spread.ts'
import type { Vector } from '../../model/vector.ts'
import { boundaries } from './boundaries.ts'

/**
 * Classes one standard deviation wide (population, as in the social index) that lie evenly around the
 * mean: four classes meet at −1, 0 and +1 standard deviations from it, five at −1.5, −0.5, 0.5 and 1.5.
 * Each class holds its upper boundary; the last is open. An outer class may be empty. One class when all
 * values are equal. NaN is left out. O(n).
 */
export function standardDeviation(values: Vector, count: number): ReturnType<typeof boundaries> {
  const sd = spread(values, 'population')
  if (!(sd > 0)) return boundaries([])
  const centre = mean(values)
  return boundaries(Array.from({ length: count - 1 }, (_, i) => centre + (i + 1 - count / 2) * sd))
}
