import { normalTail } from '../../math/normal-tail.ts'
import type { Deviation } from '../../model/measure.ts'

/** How far a value is from what chance leads to expect. */
export function deviation(value: number, expected: number, variance: number): Deviation {
  const z = variance > 0 ? (value - expected) / Math.sqrt(variance) : NaN
  return { expected, variance, z, p: 2 * normalTail(Math.abs(z)) }
}
