import { changePrior } from './change-prior.ts'
import { mix, type Mixture } from './mixture.ts'
import type { Counts } from './rate-draws.ts'
import { ratePosterior } from './rate-posterior.ts'

/**
 * Changes of rates between two years, as they are drawn when both years have a beta-binomial law: `made` is the difference
 * of the rates of two years, which are drawn each by itself. Such differences scatter around what was counted, and so have
 * the chance of the count twice. Here each is moved and narrowed, until it has the mean and variance that its count leaves
 * when true changes differ between areas as much as those counted do beyond chance (normal–normal). `again` is the share of
 * those counted in the earlier year that are counted in the later one too: the counts of both then go together; 0 where
 * that is not known, and nobody is taken to be. Areas whose first parts lie in the same of the `districts` (each year's of
 * its own) have such a law in common. O(parts).
 */
export function shrunkenChange(
  { events, persons }: Counts,
  made: Mixture,
  districts: readonly string[],
  again = 0,
): Mixture {
  const { a, b } = ratePosterior(events, persons, districts)
  const rate = Float64Array.from(a, (x, i) => x / (x + b[i]!))
  const alone = rate.map((p) => p * (1 - p))
  const change = mixed(
    made,
    Float64Array.from(events, (r, i) => r / persons[i]!),
  )
  const middle = mixed(made, rate)
  const ofCounts = alone.map((v, i) => v / persons[i]!)
  // later years have shares above 0, earlier ones below
  const [now, then] = [1, -1].map((sign) => squares(made, sign, ofCounts))
  const level = mixed({ ...made, share: made.share.map((share) => Math.abs(share) / 2) }, rate)
  const chance = level.map((p, i) => {
    const together = Math.max(0, (again - p) / (1 - p))
    return now![i]! + then![i]! - 2 * together * Math.sqrt(now![i]! * then![i]!)
  })
  const ofDraws = alone.map((v, i) => v / (a[i]! + b[i]! + 1))
  const [drawnNow, drawnThen] = [1, -1].map((sign) => squares(made, sign, ofDraws))
  const share = Float64Array.from(made.share)
  const offset = new Float64Array(made.areas)
  for (const own of neighbours(made, districts)) {
    const pick = (values: Float64Array) => own.map((i) => values[i]!)
    const { mean, between } = changePrior(pick(change), pick(chance))
    for (const i of own) {
      const kept = between / (between + chance[i]!)
      const narrowed = Math.sqrt((kept * chance[i]!) / (drawnNow![i]! + drawnThen![i]!))
      for (let p = made.start[i]!; p < made.start[i + 1]!; p++) share[p]! *= narrowed
      offset[i] = mean + kept * (change[i]! - mean) - narrowed * middle[i]!
    }
  }
  return { ...made, share, offset }
}

/** Variance of the parts of one sign together, given that of each. */
const squares = (made: Mixture, sign: number, variance: Float64Array): Float64Array =>
  mixed({ ...made, share: made.share.map((share) => Math.max(0, sign * share) ** 2) }, variance)

function mixed(made: Mixture, rates: Float64Array): Float64Array {
  const out = new Float64Array(made.areas)
  mix(made, rates, out)
  return out
}

/** Areas by the district of their first part; those made of nothing are in none. */
function neighbours({ areas, start, from }: Mixture, districts: readonly string[]): readonly (readonly number[])[] {
  const members = new Map<string, number[]>()
  for (let i = 0; i < areas; i++) {
    if (start[i] === start[i + 1]) continue
    const district = districts[from[start[i]!]!]!
    members.set(district, [...(members.get(district) ?? []), i])
  }
  return [...members.values()]
}
