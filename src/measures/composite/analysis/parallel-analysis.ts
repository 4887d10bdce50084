import { eigen } from '../../../math/eigen.ts'
import { gammaDraw } from '../../../math/gamma-draw.ts'
import { normalQuantile } from '../../../math/normal-quantile.ts'
import { openUniform } from '../../../math/open-uniform.ts'
import { quantiles } from '../../../math/quantiles.ts'
import { stream } from '../../../math/stream.ts'

/**
 * Eigenvalues that correlation matrices of indicators without anything in common do not exceed in 95 of 100 draws, the
 * largest first: what a component must be above to hold more than chance (parallel analysis). Areas and indicators are
 * independent and normal; the matrices are drawn as such, by their Cholesky factors, so that the number of areas costs
 * nothing. Needs more areas than indicators. O(draws × indicators³).
 *
 * Horn (1965), Psychometrika 30, 179–185; Glorfeld (1995), Educational and Psychological Measurement 55, 377–393; Bartlett
 * (1933), Proceedings of the Royal Society of Edinburgh 53, 260–283.
 */
export function chanceEigenvalues(
  areas: number,
  indicators: number,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Float64Array {
  const drawn = Array.from({ length: draws }, (_, i) =>
    eigen(uncorrelated(areas, indicators, stream(seed, i)), indicators),
  )
  return Float64Array.from(
    { length: indicators },
    (_, c) =>
      quantiles(
        drawn.map(({ values }) => values[c]!),
        [0.95],
      )[0]!,
  )
}

/** A correlation matrix of `k` independent normal columns over `n` rows, row after row. */
function uncorrelated(n: number, k: number, next: () => number): Float64Array {
  const factor = Array.from({ length: k }, (_, i) => {
    const row = Float64Array.from({ length: i + 1 }, (_, j) =>
      j < i ? normalQuantile(openUniform(next)) : Math.sqrt(2 * gammaDraw((n - 1 - i) / 2, next)),
    )
    const length = Math.hypot(...row)
    return row.map((x) => x / length)
  })
  const R = new Float64Array(k * k)
  factor.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      const other = factor[j]!
      let sum = 0
      for (let m = 0; m <= j; m++) sum += row[m]! * other[m]!
      R[i * k + j] = R[j * k + i] = i === j ? 1 : sum
    }
  })
  return R
}
