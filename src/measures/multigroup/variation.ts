import { sum } from '../../math/sum.ts'
import type { Threshold } from './thresholds.ts'

/** How much two parts of a population, c and 1 − c, vary: 0 where one is all, 1 where they are alike. */
export type Variation = (c: number) => number

/** In bits, as variation has no unit: entropy, the chance to differ and a root, each in parts of its largest. */
export const entropyOfTwo: Variation = (c) => (c <= 0 || c >= 1 ? 0 : -(c * Math.log2(c) + (1 - c) * Math.log2(1 - c)))
export const chanceToDiffer: Variation = (c) => 4 * c * (1 - c)
export const rootOfTwo: Variation = (c) => 2 * Math.sqrt(Math.max(0, c * (1 - c)))

/** Mean variation within the areas at one threshold, each weighted by its persons. Areas without persons are left out. */
export function variationWithin({ below, persons }: Threshold, variation: Variation): number {
  const all = sum(persons)
  return sum(persons, (t, i) => (t > 0 ? (t / all) * variation(below[i]! / t) : 0))
}
