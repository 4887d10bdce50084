import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'

/** How changes differ between areas beyond what chance does to counts. */
export interface ChangePrior {
  readonly mean: number
  /** Variance of the true changes. */
  readonly between: number
}

/**
 * Mean and variance of the true changes, from those counted and the variance that chance gives each: weights that fit the
 * variance found, until they agree (Paule & Mandel 1982; DerSimonian & Kacker 2007, Contemporary Clinical Trials 28,
 * 105–114). Where changes differ no more than chance makes them, a millionth of that variance is left. O(areas).
 */
export function changePrior(changes: Vector, chance: Vector): ChangePrior {
  const least = (1e-6 * sum(chance)) / chance.length
  let between = sum(chance) / chance.length
  let mean = NaN
  for (let step = 0; step < 500; step++) {
    const weights = Float64Array.from(chance, (v) => 1 / (between + v))
    const all = sum(weights)
    mean = sum(weights, (w, i) => w * changes[i]) / all
    const found = sum(weights, (w, i) => w * (changes[i] - mean) ** 2)
    const alone = sum(weights, (w, i) => w * (1 - w / all) * chance[i])
    const apart = sum(weights, (w) => w * (1 - w / all))
    const next = apart > 0 ? Math.max((found - alone) / apart, least) : least
    const settled = Math.abs(next - between) <= 1e-10 * between
    between = next
    if (settled) break
  }
  return { mean, between }
}
