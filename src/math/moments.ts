import { sum } from './sum.ts'

/** Size, mean and sums of powers of the distances from the mean: what spread, skewness and kurtosis rest on. */
export interface Moments {
  readonly n: number
  readonly mean: number
  /** Σ (x − mean)² */
  readonly squares: number
  /** Σ (x − mean)³ */
  readonly cubes: number
  /** Σ (x − mean)⁴ */
  readonly fourths: number
}

/** Moments of the numbers that are there (NaN is left out), in two passes. `squares` is exactly 0 when all are equal. */
export function moments(values: ArrayLike<number>): Moments {
  let n = 0
  let low = Infinity
  let high = -Infinity
  for (let i = 0; i < values.length; i++) {
    const x = values[i]
    if (Number.isNaN(x)) continue
    n++
    if (x < low) low = x
    if (x > high) high = x
  }
  const mean = sum(values, (x) => (Number.isNaN(x) ? 0 : x)) / n
  if (low === high) return { n, mean, squares: 0, cubes: 0, fourths: 0 }
  let squares = 0
  let lost = 0
  let cubes = 0
  let fourths = 0
  for (let i = 0; i < values.length; i++) {
    const x = values[i]
    if (Number.isNaN(x)) continue
    const d = x - mean
    // as in sum.ts: what an addition rounds away is kept, so that the order of the numbers does not matter
    const next = squares + d * d
    lost += squares >= d * d ? squares - next + d * d : d * d - next + squares
    squares = next
    cubes += d * d * d
    fourths += d * d * d * d
  }
  return { n, mean, squares: squares + lost, cubes, fourths }
}
