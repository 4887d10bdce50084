import type { Vector } from '../../model/vector.ts'
import { ratePrior } from './rate-prior.ts'

/** Shapes of beta laws, one an area. */
export interface Shapes {
  readonly a: Float64Array
  readonly b: Float64Array
}

/** Laws of the true rate of each area, given its count and how rates differ between the areas of its district. O(areas). */
export function ratePosterior(events: Vector, persons: Vector, districts: readonly string[] = []): Shapes {
  const members = new Map<string | undefined, number[]>()
  Array.from(events).forEach((_, i) => members.set(districts[i], [...(members.get(districts[i]) ?? []), i]))
  const [a, b] = [new Float64Array(events.length), new Float64Array(events.length)]
  for (const own of members.values()) {
    const pick = (values: Vector) => own.map((i) => values[i])
    const { mean, spread } = ratePrior(pick(events), pick(persons))
    const strength = 1 / spread - 1
    for (const i of own) {
      // a rate of 0 or 1 everywhere leaves a law of one point, which no shape has
      a[i] = Math.max(mean * strength, 1e-6) + events[i]
      b[i] = Math.max((1 - mean) * strength, 1e-6) + persons[i] - events[i]
    }
  }
  return { a, b }
}
