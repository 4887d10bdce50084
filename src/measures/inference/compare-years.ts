import type { Inputs, Measure, Values } from '../../model/measure.ts'
import type { Bootstrap } from './bootstrap.ts'
import { canonical } from './canonical.ts'
import { comparison, type Comparison, type Relabel } from './comparison.ts'

/**
 * Compares two years of the same areas: is the difference larger than chance would make it?
 *
 * `labels` swaps in each area, or leaves, the counts of the two years by lot (a random label test of pairs).
 * `difference` draws the persons of both years anew, independently. Both answer for the years as they are; neither
 * says that the change is large. Every area stands at the same place in both. O(draws · measure).
 */
export function compareYears<K extends keyof Inputs, P extends string>(
  measure: Measure<K, P>,
  before: Pick<Inputs, K>,
  after: Pick<Inputs, K>,
  options: Bootstrap,
  parameters: Partial<Values<P>> = {},
): Comparison {
  const any = measure as unknown as Measure
  const [a, b] = canonical(before as Inputs, after as Inputs) as [Inputs, Inputs]
  return comparison(any, a, b, options, parameters, swapped)
}

/** Swaps the two counts of an area in half of all cases. */
const swapped: Relabel = (a, b, next) => {
  for (let i = 0; i < a[0]!.length; i++)
    if (next() < 0.5)
      for (let k = 0; k < a.length; k++) {
        const count = a[k]![i]
        a[k]![i] = b[k]![i]
        b[k]![i] = count
      }
}
