import { mean } from '../../math/mean.ts'
import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'
import type { Pairs } from './pairs.ts'

/** A statistic of one arrangement of the values it was made for, in any order of areas. */
export type Arranged = (values: Float64Array) => number

/**
 * The global statistics of association, made for a set of values and links: what depends on the values but not on
 * where they stand is worked out once. NaN where it divides by nothing: no links, or all values equal (Moran, Geary),
 * or no two areas above 0 (Getis–Ord).
 */
export const statistics = {
  /** (n/S0) · ΣΣ w_ij z_i z_j / Σ z_i², z the distance from the mean. */
  moran: (values, { i, j, weight }) => {
    const centre = mean(values)
    const scale = factor(values, weight, centre)
    return (x) => {
      let total = 0
      for (let k = 0; k < weight.length; k++) total += weight[k] * (x[i[k]] - centre) * (x[j[k]] - centre)
      return scale * total
    }
  },
  /** ((n − 1)/(2 S0)) · ΣΣ w_ij (x_i − x_j)² / Σ z_i². */
  geary: (values, { i, j, weight }) => {
    const n = values.length
    const scale = (factor(values, weight, mean(values)) * (n - 1)) / (2 * n)
    return (x) => {
      let total = 0
      for (let k = 0; k < weight.length; k++) total += weight[k] * (x[i[k]] - x[j[k]]) ** 2
      return scale * total
    }
  },
  /** ΣΣ w_ij x_i x_j / ΣΣ x_i x_j over all i ≠ j. */
  'getis-ord': (values, { i, j, weight }) => {
    const all = sum(values) ** 2 - sum(values, (x) => x * x)
    const scale = weight.length === 0 || Array.from(values).filter((x) => x > 0).length < 2 ? NaN : 1 / all
    return (x) => {
      let total = 0
      for (let k = 0; k < weight.length; k++) total += weight[k] * x[i[k]] * x[j[k]]
      return scale * total
    }
  },
} as const satisfies Record<string, (values: Vector, pairs: Pairs) => Arranged>

/** n/(S0 Σz²); NaN where Moran and Geary are undefined. */
function factor(values: Vector, weight: Float64Array, centre: number): number {
  let constant = true
  for (let k = 1; k < values.length; k++) if (values[k] !== values[0]) constant = false
  return constant || weight.length === 0 ? NaN : values.length / (sum(weight) * sum(values, (x) => (x - centre) ** 2))
}
