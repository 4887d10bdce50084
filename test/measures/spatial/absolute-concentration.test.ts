import { describe, expect, it } from 'vitest'
import { absoluteConcentration } from '../../../src/measures/spatial/absolute-concentration.ts'
import { agreesInSpace } from '../../support/spatial-agrees.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { line } from '../../support/line.ts'

agreesInSpace('absolute-concentration', kunststadt)

describe('absolute-concentration', () => {
  // by hand: sizes 1 2 4, 10 persons each, a group of 10 in the smallest: as dense as can be
  it('is 1 in the smallest areas and 0 in the largest', () => {
    expect(absoluteConcentration.compute(line([10, 0, 0], [10, 10, 10], [1, 2, 4]))).toBe(1)
    expect(absoluteConcentration.compute(line([0, 0, 10], [10, 10, 10], [1, 2, 4]))).toBe(0)
  })
  // own mean 2, smallest 1, largest 4
  it('is in between elsewhere', () =>
    expect(absoluteConcentration.compute(line([0, 10, 0], [10, 10, 10], [1, 2, 4]))).toBeCloseTo(2 / 3, 12))
  it('is undefined where all areas have one size', () =>
    expect(absoluteConcentration.compute(line([5, 0], [10, 10]))).toBeNaN())
})
