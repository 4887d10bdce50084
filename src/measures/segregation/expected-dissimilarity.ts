import { hypergeometricDeviation } from '../../math/hypergeometric-deviation.ts'
import { sum } from '../../math/sum.ts'

/**
 * Dissimilarity of a group from the rest that chance alone would bring about: the places of all areas
 * are dealt out by lot to everybody, so areas and group keep their sizes (fixed margins). Read it beside
 * the index: small groups and small areas are never spread evenly.
 *
 * Exact, without simulation. The mean over binomial draws in each area with the city's share (free
 * margins; Winship 1977, Carrington & Troske 1997) is the same within its own error, because the index of
 * a drawn city is taken with the drawn city's own share; leaving that share fixed instead would overstate
 * the value by about 1/(2n), n the number of areas.
 *
 * A share. Counts that are not whole, as after a crosswalk, are rounded to persons first. NaN when the
 * group or the rest is empty. O(n).
 */
export function expectedDissimilarity(group: number, totals: ArrayLike<number>): number {
  const areas = Array.from(totals, Math.round)
  const T = sum(areas)
  const G = Math.round(group)
  if (!(G > 0 && G < T)) return NaN
  return sum(areas, (t) => hypergeometricDeviation(T, G, t)) / (2 * G * (1 - G / T))
}
