import { hypergeometricDensity } from './hypergeometric-density.ts'

/**
 * Mean distance E|X − EX| of the number X of `marked` persons among `drawn` ones that are taken by lot
 * from `all`. In persons, whole numbers; 0 where nothing is left to chance. O(1).
 */
export function hypergeometricDeviation(all: number, marked: number, drawn: number): number {
  if (all === 0) return 0
  // De Moivre's sum for the hypergeometric law: Diaconis & Zabell (1991), Statistical Science 6(3), 284–302
  const m = Math.floor((drawn * marked) / all) + 1
  return 2 * m * ((all - marked - drawn + m) / all) * hypergeometricDensity(m, all, marked, drawn)
}
