import { binomialDensity } from './binomial-density.ts'
import { poissonDensity } from './poisson-density.ts'

/**
 * A law of whole numbers from `first` to `last`; what lies beyond is less than a number in [0, 1) can tell apart. Each
 * chance follows from the one before: `step`.
 */
export interface WholeLaw {
  readonly first: number
  readonly last: number
  /** Chance of the first. */
  readonly chance: number
  readonly trials: number
  readonly used: 0 | 1
  readonly odds: number
}

/** The chance of x + 1 as a multiple of that of x. */
export const step = ({ trials, used, odds }: WholeLaw, x: number): number => ((trials - used * x) / (x + 1)) * odds

/** Hits in n draws that hit with probability p. Whole n ≥ 0. */
export function binomialLaw(n: number, p: number): WholeLaw {
  if (n === 0 || p <= 0) return certainly(0)
  if (p >= 1) return certainly(n)
  const [first, last] = around(n * p, n * p * (1 - p), n)
  return { first, last, chance: binomialDensity(first, n, p, 1 - p), trials: n, used: 1, odds: p / (1 - p) }
}

/** Events where `mean` are expected, each of them for itself. */
export function poissonLaw(mean: number): WholeLaw {
  if (mean <= 0) return certainly(0)
  const [first, last] = around(mean, mean, Infinity)
  return { first, last, chance: poissonDensity(first, mean), trials: mean, used: 0, odds: 1 }
}

const certainly = (x: number): WholeLaw => ({ first: x, last: x, chance: 1, trials: x, used: 0, odds: 0 })

/** Beyond 8.5 standard deviations lies less than 2^-53; 15 more for the skew of small laws. */
function around(mean: number, variance: number, most: number): readonly [number, number] {
  const reach = 8.5 * Math.sqrt(variance) + 15
  return [Math.max(0, Math.floor(mean - reach)), Math.min(most, Math.ceil(mean + reach))]
}
