import { describe, expect, it } from 'vitest'
import { proximitySteps } from '../../../src/measures/spatial/proximity-steps.ts'
import { spatialProximityProfile } from '../../../src/measures/spatial/spatial-proximity-profile.ts'
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

  // PySAL takes the sum over m + 1 thresholds and divides by m, with the share of empty areas 0
  it.each(kunststadt)('is the limit of the sum over thresholds: $name', ({ map }) => {
    const shares = Array.from(map.total, (t, i) => (t > 0 ? map.group[i]! / t : NaN))
    const steps = proximitySteps(shares, map.contiguity.queen)
    const eta = (theta: number) =>
      steps.find(({ from, to }) => theta > from && theta <= to)?.eta ?? (theta === 0 ? NaN : 0)
    const P = Array.from(map.group).reduce((a, b) => a + b) / Array.from(map.total).reduce((a, b) => a + b)
    const m = 40_000
    let [below, above] = [0, 0]
    for (let k = 0; k < m; k++) {
      const theta = (k + 0.5) / m
      if (theta < P) below += eta(theta) / m
      else above += eta(theta) / m
    }
    expect(spatialProximityProfile.compute(map)).toBeCloseTo((P - below + above) / (1 - P), 3)
  })
})
