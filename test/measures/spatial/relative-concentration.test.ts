import { describe, expect, it } from 'vitest'
import { relativeConcentration } from '../../../src/measures/spatial/relative-concentration.ts'
import { agreesInSpace } from '../../support/spatial-agrees.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { line } from '../../support/line.ts'

agreesInSpace('relative-concentration', kunststadt)

describe('relative-concentration', () => {
  // group in the smallest (1), others in 2 and 4 (mean 3); m/M = 1/4: (1/3 − 1)/(1/4 − 1) = 8/9
  it('compares with the areas of the others', () =>
    expect(relativeConcentration.compute(line([10, 0, 0], [10, 10, 10], [1, 2, 4]))).toBeCloseTo(8 / 9, 12))
  it('is 0 where both live on as much land', () =>
    expect(relativeConcentration.compute(line([5, 5, 5], [10, 10, 10], [1, 2, 4]))).toBeCloseTo(0, 12))
  it.each(kunststadt)('does not cumulate to the persons of the others, as OasisR does: $name', ({ map, oasisr }) =>
    expect(Math.abs(relativeConcentration.compute(map) - oasisr.RCO!)).toBeGreaterThan(1e-6),
  )
})
