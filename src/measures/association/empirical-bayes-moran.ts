import { sum } from '../../math/sum.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'
import { moranTest } from './moran-test.ts'

/**
 * Rates set so that chance makes them vary alike in small and in large areas: zᵢ = (pᵢ − b)/√vᵢ, b the rate of the city,
 * vᵢ = a + b/tᵢ, a = s² − b/(T/n), s² the variance of the rates between areas, weighted by persons. Where a is so far
 * below 0 that vᵢ would not be positive, a counts as 0 for that area. Assunção & Reis (1999), Statistics in Medicine 18, 2147–2162.
 */
export function empiricalBayesRates(events: Vector, persons: Vector): Float64Array {
  const [all, T, n] = [sum(events), sum(persons), persons.length]
  const b = all / T
  const s2 = sum(persons, (t, i) => t * (events[i] / t - b) ** 2) / T
  const a = s2 - b / (T / n)
  return Float64Array.from(persons, (t, i) => {
    const v = a + b / t
    return (events[i] / t - b) / Math.sqrt(v > 0 ? v : b / t)
  })
}

/**
 * Moran's I of such rates: small areas do not feign a pattern. Every area must have persons. Its p by
 * `permutationTest` of Moran over the rates; the normal approximation does not hold for them.
 */
export const empiricalBayesMoran = (events: Vector, persons: Vector, neighbours: Neighbours): number =>
  moranTest(empiricalBayesRates(events, persons), neighbours).I
