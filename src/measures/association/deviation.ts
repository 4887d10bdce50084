import { normalTail } from '../../math/normal-tail.ts'

/** What a statistic would be by chance, and how far it is from that. */
export interface Deviation {
  readonly expected: number
  readonly variance: number
  /** (value − expected)/√variance. NaN where the variance is not above 0. */
  readonly z: number
  /** Two-sided: probability of a deviation at least this far on either side, if z is normal. */
  readonly p: number
}

/** How far a value is from what chance leads to expect. */
export function deviation(value: number, expected: number, variance: number): Deviation {
  const z = variance > 0 ? (value - expected) / Math.sqrt(variance) : NaN
  return { expected, variance, z, p: 2 * normalTail(Math.abs(z)) }
}
