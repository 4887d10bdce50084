import { mean } from '../../math/mean.ts'
import { spread } from '../../math/spread.ts'
import { stream } from '../../math/stream.ts'
import type { Inputs, Measure, Values } from '../../model/measure.ts'
import { canonical } from './canonical.ts'
import { classes } from './classes.ts'
import { nulls, type Null } from './nulls.ts'
import { pValues, type PValues } from './p-values.ts'
import { statistic } from './statistic.ts'
import { valuesOfDraws } from './values-of-draws.ts'

export interface Draws {
  /** How many; 999 and 9999 give p-values that print well. */
  readonly draws: number
  readonly seed: number
}

export interface Test {
  readonly observed: number
  /** Of the draws: their mean is the value expected by chance. */
  readonly mean: number
  readonly deviation: number
  /** Distance of the observed value from chance in standard deviations of chance. */
  readonly z: number
  readonly p: PValues
  /** Draws in which the measure is undefined, as when nobody of a tiny group was drawn; left out of all of the above. */
  readonly undefined: number
  readonly values: Float64Array
}

/**
 * Compares a city with cities in which chance alone decides who lives where (`Null`). Every draw has a random stream
 * of its own, so the result hangs neither on the order of the areas nor on who takes which draw.
 *
 * Whole areas changing `places` leave measures without geometry as they are: then every p is 1. O(draws · measure).
 */
export function permutationTest<K extends keyof Inputs, P extends string>(
  measure: Measure<K, P>,
  inputs: Pick<Inputs, K>,
  by: Null,
  { draws, seed }: Draws,
  parameters: Partial<Values<P>> = {},
): Test {
  const any = measure as unknown as Measure
  const { contiguity, ...rest } = inputs as Inputs
  const [city] = canonical(any.needs.includes('contiguity') ? { ...rest, contiguity } : rest) as [Inputs]
  const from = classes(any.needs, city)
  const compute = statistic(any, parameters)
  const values = valuesOfDraws(any.needs, city, from, nulls[by](from), compute, {
    draws,
    stream: (draw) => stream(seed, draw),
  })
  return summary(compute(city), values)
}

function summary(observed: number, values: Float64Array): Test {
  const [centre, deviation] = [mean(values), spread(values, 'sample')]
  return {
    observed,
    mean: centre,
    deviation,
    z: deviation > 0 ? (observed - centre) / deviation : NaN,
    p: pValues(observed, values),
    undefined: values.reduce((n, value) => n + (Number.isNaN(value) ? 1 : 0), 0),
    values,
  }
}
