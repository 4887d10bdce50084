import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'

/** P = Σᵢⱼ vᵢ vⱼ cᵢⱼ / V²: the mean weight cᵢⱼ of two persons drawn at random, from what each area has around it. NaN of nobody. */
export function proximity(persons: Vector, around: Float64Array): number {
  const V = sum(persons)
  return sum(persons, (v, i) => (v / V) * (around[i]! / V))
}
