import { describe, expect, it } from 'vitest'
import { spatialProximityProfile } from '../../../src/measures/spatial/spatial-proximity-profile.ts'
import { agree } from '../../support/agree.ts'
import { line } from '../../support/line.ts'
import { kunststadt } from '../../support/spatial-cases.ts'

describe('spatial-proximity-profile', () => {
  // by hand: shares 1 ½ 0 of 8 each, P = ½. η: one area: 0 for ½ < θ ≤ 1; two that touch: 2/2 = 1 for 0 < θ ≤ ½.
  // (P − ∫₀ᴾ η + ∫ₚ¹ η) / (1 − P) = (½ − ½ + 0) / ½ = 0
  it('agrees with a worked example', () =>
    expect(spatialProximityProfile.compute(line([8, 4, 0], [8, 8, 8]))).toBeCloseTo(0, 12))
  // shares 1 0 1 of 8 each, P = 2/3: two areas two borders apart: 2/4 = ½ up to 1: (2/3 − 1/3 + 1/6)/(1/3) = 1.5
  it('falls with the number of borders between', () =>
    expect(spatialProximityProfile.compute(line([8, 0, 8], [8, 8, 8]))).toBeCloseTo(1.5, 12))

  // All ways by Floyd and Warshall, and the integral from one share to the next.
  it.each(kunststadt)('agrees with a table of all ways: $name', ({ map }) => {
    const { start, to } = map.contiguity.queen
    const areas = Array.from(map.total, (_, i) => i)
    const ways = areas.map((i) => areas.map((j) => (i === j ? 0 : Infinity)))
    for (const i of areas) for (let k = start[i]!; k < start[i + 1]!; k++) ways[i]![to[k]!] = 1
    for (const k of areas)
      for (const i of areas) for (const j of areas) ways[i]![j] = Math.min(ways[i]![j]!, ways[i]![k]! + ways[k]![j]!)
    const p = areas.map((i) => map.group[i]! / map.total[i]!)
    const add = (v: Iterable<number>) => Array.from(v).reduce((a, b) => a + b, 0)
    const P = add(Array.from(map.group)) / add(Array.from(map.total))
    const eta = (theta: number) => {
      const high = areas.filter((i) => p[i]! >= theta)
      const between = add(high.flatMap((i) => high.map((j) => ways[i]![j]!)))
      return high.length < 2 ? 0 : (high.length ** 2 - high.length) / between
    }
    const cuts = [...new Set([0, P, 1, ...p.filter((share) => share > 0)])].sort((a, b) => a - b)
    const pieces = cuts.slice(1).map((cut, k) => (cut <= P ? -1 : 1) * eta(cut) * (cut - cuts[k]!))
    agree(spatialProximityProfile.compute(map), (P + add(pieces)) / (1 - P))
  })
})
