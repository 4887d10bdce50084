import { describe, expect, it } from 'vitest'
import { densityCorrectedDissimilarity } from '../../../src/measures/segregation/density-corrected-dissimilarity.ts'
import type { Inputs } from '../../../src/model/measure.ts'
import { agrees, groups } from '../../support/kunststadt.ts'

const D = (group: number[], total: number[]) =>
  densityCorrectedDissimilarity.compute({ group: Object.freeze(group), total: Object.freeze(total) })

describe('density-corrected-dissimilarity', () => {
  it('is 0 when the group has the same share everywhere', () => expect(D([1, 2, 3], [10, 20, 30])).toBe(0))
  it('is 0 when nothing exceeds its standard error', () => expect(D([5, 6, 5], [50, 50, 50])).toBe(0))
  it('is 1 when the group lives by itself', () => expect(D([10, 0], [10, 5])).toBe(1))
  it('is undefined when the group is empty', () => expect(D([0, 0], [1, 2])).toBeNaN())
  it('is undefined when nobody else is there', () => expect(D([1, 2], [1, 2])).toBeNaN())

  // by hand: shares .8 .2 against .2 .8; σ² = 2 · .16/100, z = .6/√.0032 = 10.6, where θ = z to 40 digits
  it('keeps what is far beyond chance', () => expect(D([80, 20], [100, 100])).toBeCloseTo(0.6, 12))
})

agrees(densityCorrectedDissimilarity, {
  'the equation solved in numpy': ({ literature }) => literature.DensityCorrectedDissim_exact!,
})

describe.each(groups)('kunststadt-64, $name', ({ inputs, pysal }) => {
  // PySAL starts where the density underflows for z above 38.6, loses such areas, and is right where there are none
  it('is not what PySAL answers, just where that loses the largest distances', () => {
    const lost = densityCorrectedDissimilarity.compute(inputs) - pysal.DensityCorrectedDissim!
    if (farthest(inputs) > 38.6) expect(lost).toBeGreaterThan(0.01)
    else expect(Math.abs(lost)).toBeLessThan(1e-5)
  })
})

/** The largest distance of an area in its standard errors. */
function farthest({ group, other }: Pick<Inputs, 'group' | 'other'>): number {
  const [G, O] = [group, other].map((v) => Array.from(v).reduce((a, b) => a + b)) as [number, number]
  return Math.max(
    ...Array.from(group, (g, i) => {
      const [p, q] = [g / G, other[i]! / O]
      return p + q === 0 ? 0 : Math.abs(p - q) / Math.sqrt((p * (1 - p)) / G + (q * (1 - q)) / O)
    }),
  )
}
