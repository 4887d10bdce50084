import type { Inputs, Measure, Values } from '../../model/measure.ts'
import { canonical } from './canonical.ts'
import { intervals, type Interval } from './intervals.ts'
import { resample } from './resample.ts'
import { possible, type Resampling } from './resamplings.ts'
import { statistic } from './statistic.ts'

export interface Bootstrap {
  readonly draws: number
  readonly seed: number
  /** Of the intervals; 0.95 unless given. */
  readonly level?: number
}

/**
 * How far a value would scatter if the city were drawn anew, its `persons` or its `areas`, with intervals and the bias
 * that small counts bring. For registers, which count everybody, see `words.ts`: the interval is no error of counting.
 *
 * Gives no p-value: an index is never 0 by chance, so "0 is not in the interval" says nothing; that question is the
 * `permutationTest`'s. Each draw has a random stream of its own. O(draws · measure).
 */
export function bootstrap<K extends keyof Inputs, P extends string>(
  measure: Measure<K, P>,
  inputs: Pick<Inputs, K>,
  of: Resampling,
  { draws, seed, level = 0.95 }: Bootstrap,
  parameters: Partial<Values<P>> = {},
): Interval {
  const any = measure as unknown as Measure
  if (!possible(any).includes(of)) throw new Error(`${measure.id} looks at the map: ${of} cannot be drawn anew`)
  const [city] = canonical(inputs as Inputs) as [Inputs]
  const values = resample(any, city, of, { draws, seed }, parameters)
  return intervals(statistic(any, parameters)(city), values, level)
}
