import { hypergeometricDensity } from './hypergeometric-density.ts'

/**
 * Mean of f(X), X the number of `marked` persons among `drawn` ones that are taken by lot from `all`. Whole numbers.
 * Adds up every X that has a chance above 1e-18 of the likeliest, so it costs about 18 standard deviations of X.
 */
export function hypergeometricMean(all: number, marked: number, drawn: number, f: (x: number) => number): number {
  const least = Math.max(0, drawn + marked - all)
  const most = Math.min(drawn, marked)
  const mode = Math.min(most, Math.floor(((drawn + 1) * (marked + 1)) / (all + 2)))
  const peak = hypergeometricDensity(mode, all, marked, drawn)
  let weight = peak
  let total = peak * f(mode)
  let p = peak
  for (let x = mode; x < most && p > 1e-18 * peak; x++) {
    p *= ((marked - x) / (x + 1)) * ((drawn - x) / (all - marked - drawn + x + 1))
    weight += p
    total += p * f(x + 1)
  }
  p = peak
  for (let x = mode; x > least && p > 1e-18 * peak; x--) {
    p *= (x / (marked - x + 1)) * ((all - marked - drawn + x) / (drawn - x + 1))
    weight += p
    total += p * f(x - 1)
  }
  return total / weight
}
