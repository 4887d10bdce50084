import { solve } from '../../math/solve.ts'
import type { Parameter } from '../../model/measure.ts'
import type { Vector } from '../../model/vector.ts'
import { thresholds } from './thresholds.ts'
import { variationWithin, type Variation } from './variation.ts'

/** Segregation of those below from those above one percentile of the city. */
export interface AtPercentile {
  readonly percentile: number
  readonly value: number
}

/** Segregation at each threshold between the classes: what the curve of rank-order segregation is fitted to. */
export const atThresholds = (groups: readonly Vector[], variation: Variation): AtPercentile[] =>
  thresholds(groups).map((cut) => ({
    percentile: cut.P,
    value: Math.max(0, 1 - variationWithin(cut, variation) / variation(cut.P)),
  }))

/** Largest degree of the curve; Reardon & Bischoff (2011) take 4. */
export const degree: Parameter = {
  label: { de: 'höchster Grad des Polynoms', en: 'highest degree of the polynomial' },
  unit: '',
  default: 4,
  range: [0, 8],
}

/**
 * Reardon's rank-order segregation: segregation at every percentile, weighted by the variation there, from the few
 * percentiles at which the classes are cut. A polynomial of the highest degree given, or that the number of
 * thresholds settles, is fitted to the values, weighted by the square of the variation, and integrated against the weights:
 * `moments(m)` is ∫ pᵐ v(p) dp / ∫ v(p) dp. NaN with fewer than two classes that anybody belongs to,
 * and where the estimate leaves 0 to 1. O(areas × classes).
 */
export function rankOrder(
  groups: readonly Vector[],
  variation: Variation,
  moments: (degree: number) => number,
  highest: number,
): number {
  const points = atThresholds(groups, variation)
  if (points.length === 0) return NaN
  const size = Math.min(highest, points.length - 1) + 1
  // Around the middle and scaled to −1…1: powers of the percentile itself are nearly alike
  const basis = (p: number) => Array.from({ length: size }, (_, m) => legendre(m, 2 * p - 1))
  const design = points.map(({ percentile }) => basis(percentile))
  const weights = points.map(({ percentile }) => variation(percentile) ** 2)
  const weigh = (f: (k: number) => number) => points.reduce((total, _, k) => total + weights[k]! * f(k), 0)
  const matrix = Array.from({ length: size * size }, (_, c) => {
    const [a, b] = [Math.floor(c / size), c % size]
    return weigh((k) => design[k]![a]! * design[k]![b]!)
  })
  const right = Array.from({ length: size }, (_, a) => weigh((k) => design[k]![a]! * points[k]!.value))
  const coefficients = solve(matrix, right)
  const value = coefficients.reduce((total, beta, m) => total + beta * integral(m, moments), 0)
  return value > -1e-12 && value < 1 + 1e-12 ? Math.min(1, Math.max(0, value)) : NaN
}

const legendre = (m: number, x: number): number => {
  let [before, now] = [1, x]
  if (m === 0) return 1
  for (let k = 1; k < m; k++) [before, now] = [now, ((2 * k + 1) * x * now - k * before) / (k + 1)]
  return now
}

/** Σ (−1)^(m+j) C(m, j) C(m+j, j) pʲ is the shifted Legendre polynomial; term by term against the moments. */
function integral(m: number, moments: (degree: number) => number): number {
  let total = 0
  for (let j = 0, term = m % 2 === 0 ? 1 : -1; j <= m; j++) {
    total += term * moments(j)
    term *= (-(m - j) * (m + j + 1)) / (j + 1) ** 2
  }
  return total
}
