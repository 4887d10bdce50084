import { stream } from '../../math/stream.ts'
import type { Inputs, Measure, Values } from '../../model/measure.ts'
import type { Bootstrap } from './bootstrap.ts'
import { classes, drawn } from './classes.ts'
import { differenceOf, type Difference } from './difference.ts'
import { pValues, type PValues } from './p-values.ts'
import { resample } from './resample.ts'
import { statistic } from './statistic.ts'

export interface Comparison {
  readonly before: number
  readonly after: number
  /** The difference after − before, when the persons of both are drawn anew. */
  readonly difference: Difference
  /** The difference against differences that come about when chance decides which count is whose; NaN without a way to relabel. */
  readonly labels: PValues
}

/** Decides by lot which counts belong to the one and which to the other, in place. */
export type Relabel = (a: readonly Float64Array[], b: readonly Float64Array[], next: () => number) => void

/** Both cities drawn anew, and relabelled, as often as wanted. */
export function comparison(
  measure: Measure,
  a: Inputs,
  b: Inputs,
  { draws, seed, level = 0.95 }: Bootstrap,
  parameters: Partial<Values<string>>,
  relabel: Relabel | null,
): Comparison {
  const compute = statistic(measure, parameters)
  const [before, after] = [compute(a), compute(b)]
  const drawsOf = (city: Inputs, first: number) =>
    resample(measure, city, 'persons', { draws, seed, first, step: 2 }, parameters)
  const [early, late] = [drawsOf(a, 0), drawsOf(b, 1)]
  const [one, two] = [restored(measure, a), restored(measure, b)]
  const shuffled = new Float64Array(relabel === null ? 0 : draws).map((_, draw) => {
    one.restore()
    two.restore()
    relabel!(one.counts, two.counts, stream(seed, 2 * draws + draw))
    one.update()
    two.update()
    return compute(two.city) - compute(one.city)
  })
  return {
    before,
    after,
    difference: differenceOf(
      after - before,
      late.map((value, draw) => value - early[draw]),
      level,
    ),
    labels: pValues(relabel === null ? NaN : after - before, shuffled),
  }
}

/** A city whose counts may be changed, and set back. */
function restored(measure: Measure, city: Inputs) {
  const { counts: observed } = classes(measure.needs, city)
  const counts = observed.map((v) => v.slice())
  return { counts, restore: () => counts.forEach((v, k) => v.set(observed[k]!)), ...drawn(measure.needs, city, counts) }
}
