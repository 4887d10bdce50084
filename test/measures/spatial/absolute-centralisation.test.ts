import { describe, expect, it } from 'vitest'
import { absoluteCentralisation } from '../../../src/measures/spatial/absolute-centralisation.ts'
import { agreesInSpace } from '../../support/spatial-agrees.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { line } from '../../support/line.ts'

agreesInSpace('absolute-centralisation', kunststadt)

describe('absolute-centralisation', () => {
  // by hand: two areas, the group in the one at the centre: X = 1, A = ½, 1: ΣX₋₁A − ΣXA₋₁ = 1 · 1 − 1 · ½ = ½
  it('is positive when the group lives nearer than the land lies', () => {
    expect(absoluteCentralisation.compute(line([4, 0], [8, 8]))).toBeCloseTo(0.5, 12)
    expect(absoluteCentralisation.compute(line([0, 4], [8, 8]))).toBeCloseTo(-0.5, 12)
  })
  it('takes the nearest of several centres', () => {
    const city = line([4, 0, 4], [8, 8, 8])
    const both = { ...city, centres: { x: [0, 2], y: [0, 0] } }
    // both ends are one step: X = 1, 1; A = 2/3, 1
    expect(absoluteCentralisation.compute(both)).toBeCloseTo(1 - 2 / 3, 12)
  })
  it('is undefined without a centre', () =>
    expect(absoluteCentralisation.compute({ ...line([4, 0], [8, 8]), centres: { x: [], y: [] } })).toBeNaN())
})
