import type { Inputs, Measure, Values } from '../../model/measure.ts'
import { leaveOneOut } from '../inference/leave-one-out.ts'
import { parts } from './parts.ts'

/** What the areas have to do with a value of the city. */
export interface Contributions {
  /** `parts` add up to the value; `without` is the value less that of the city without the area, and adds up to nothing. */
  readonly kind: 'parts' | 'without'
  readonly value: number
  /** One number an area, in the unit of the measure; below 0 where the area lowers the value. */
  readonly ofArea: Float64Array
}

/**
 * What each area adds to the value of a measure: exactly where the measure is a sum over areas (`isSum`), else what the
 * value loses when the area is left out. All NaN where the value is undefined. O(measure), or O(n · measure) without.
 */
export function contributions(
  measure: Measure,
  inputs: Partial<Inputs>,
  given: Partial<Values<string>> = {},
): Contributions {
  const city = inputs as Inputs
  const value = measure.compute(city, given)
  const own = parts[measure.id]
  if (own) return { kind: 'parts', value, ofArea: own(city, complete(measure, given)) }
  return { kind: 'without', value, ofArea: leaveOneOut(measure, city, given).map((left) => value - left) }
}

const complete = ({ parameters }: Measure, given: Partial<Values<string>>): Values<string> =>
  Object.fromEntries(Object.entries(parameters).map(([name, { default: usual }]) => [name, given[name] ?? usual]))
