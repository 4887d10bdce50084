import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'

/** The rate of an area drawn towards that of its district as far as its own count is too small to be trusted. */
export interface Shrunk {
  readonly rate: number
  /** The published one: between `rate` and that of the district. */
  readonly shrunk: number
  /** How much of its own logit an area keeps: near 1 for large areas, near 0 for small ones; 1 if alone in its district. */
  readonly weight: number
  /** ln((r + ½)/(n − r + ½)) and its variance by chance. */
  readonly logit: number
  readonly variance: number
  /** Logit of the summed counts of the district, and the variance of its areas around that; NaN for an area alone. */
  readonly district: number
  readonly between: number
}

/**
 * Empirical Bayes shrinkage of rates on logits, as in the English and Scottish indices of deprivation: z* = w z + (1 − w) z̄,
 * w = t²/(t² + s²). Areas without persons or without a count are left out, and null. Always to be flagged where it is
 * used: a shrunken rate is an estimate, not what was counted. O(areas).
 *
 * Scottish Indices of Deprivation 2003 (Scottish Executive), appendix 1; English indices of deprivation, technical report.
 */
export function shrinkage(events: Vector, persons: Vector, districts: readonly string[]): readonly (Shrunk | null)[] {
  const counted = Array.from(events, (_, i) => i).filter((i) => persons[i] > 0 && !Number.isNaN(events[i]))
  const members = new Map<string, number[]>()
  for (const i of counted) members.set(districts[i]!, [...(members.get(districts[i]!) ?? []), i])
  const of = new Map(
    [...members].map(([id, own]) => {
      const district = logit(
        sum(own, (i) => events[i]),
        sum(own, (i) => persons[i]),
      )
      return [
        id,
        { district, between: sum(own, (i) => (logit(events[i], persons[i]) - district) ** 2) / (own.length - 1) },
      ]
    }),
  )
  return Array.from(events, (r, i) => {
    const n = persons[i]
    if (!(n > 0) || Number.isNaN(r)) return null
    const { district, between } = of.get(districts[i]!)!
    const own = logit(r, n)
    const variance = ((n + 1) * (n + 2)) / (n * (r + 1) * (n - r + 1))
    const weight = Number.isNaN(between) ? 1 : between / (between + variance)
    const z = weight * own + (1 - weight) * district
    return { rate: r / n, shrunk: 1 / (1 + Math.exp(-z)), weight, logit: own, variance, district, between }
  })
}

/** The half keeps it finite for nobody and for all. */
const logit = (r: number, n: number) => Math.log((r + 0.5) / (n - r + 0.5))
