import { hypergeometricDensity } from './hypergeometric-density.ts'

/**
 * Mean of |b X − a Y|, X and Y the numbers of `marked` persons in two places of a and b, when all places are dealt out
 * by lot to `all` persons. Whole numbers. Given the number s in both places together, X is hypergeometric with mean
 * a s/(a + b), whose mean deviation has a closed form; what remains is one sum over s, of about 18 standard deviations.
 */
export function hypergeometricContrast(all: number, marked: number, a: number, b: number): number {
  const both = a + b
  const mean = (both * marked) / all
  const reach = 9 * Math.sqrt((mean * (all - marked) * (all - both)) / (all * all)) + 20
  const first = Math.max(0, both + marked - all, Math.floor(mean - reach))
  const last = Math.min(both, marked, Math.ceil(mean + reach))
  let chance = hypergeometricDensity(first, all, marked, both)
  let inside = 0 // the density of m among s in the first place
  let m = 0
  let total = 0
  for (let s = first; s <= last; s++) {
    // De Moivre's sum, as in hypergeometric-deviation.ts, its density carried from s to s + 1
    const next = Math.floor((a * s) / both) + 1
    if (inside > 0 && next === m + 1) inside *= ((s - m) / (m + 1)) * ((a - m) / (both - s - a + m + 1))
    if (inside === 0) inside = hypergeometricDensity(next, both, s, a)
    m = next
    total += chance * 2 * m * (both - s - a + m) * inside
    inside *= ((s + 1) / (s + 1 - m)) * ((both - s - a + m) / (both - s))
    if (!Number.isFinite(inside)) inside = 0
    chance *= ((marked - s) / (s + 1)) * ((both - s) / (all - marked - both + s + 1))
  }
  return total
}
