import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'

/** How rates differ between areas beyond what chance does to counts: a beta law. */
export interface RatePrior {
  readonly mean: number
  /** Spread between areas in parts of the largest possible, mean · (1 − mean): from 0 (all alike) to below 1. */
  readonly spread: number
}

/** Rates that differ by less than this are alike; a law of no width could not be drawn from. */
const least = 1e-9

/**
 * The beta law of rates that best explains counts of areas of different size, by Kleinman's moments with weights that
 * fit the spread found (1973, Journal of the American Statistical Association 68, 46–54), until they agree to 1e-10.
 * Every area must have persons. Where rates differ no more than chance makes them, the spread is next to nothing. O(areas).
 */
export function ratePrior(events: Vector, persons: Vector): RatePrior {
  let [mean, spread] = [sum(events) / sum(persons), 0.01]
  if (mean === 0 || mean === 1) return { mean, spread: least }
  for (let step = 0; step < 200; step++) {
    const weights = Float64Array.from(persons, (n) => n / (1 + spread * (n - 1)))
    const all = sum(weights)
    mean = sum(weights, (w, i) => (w * events[i]) / persons[i]) / all
    const found = sum(weights, (w, i) => w * (events[i] / persons[i] - mean) ** 2) / (mean * (1 - mean))
    const alone = sum(weights, (w, i) => (w * (1 - w / all)) / persons[i])
    const apart = sum(weights, (w, i) => w * (1 - w / all) * (1 - 1 / persons[i]))
    const next = apart > 0 ? Math.min(Math.max((found - alone) / apart, least), 1 - 1e-6) : least
    if (Math.abs(next - spread) < 1e-10) return { mean, spread: next }
    spread = next
  }
  return { mean, spread }
}
