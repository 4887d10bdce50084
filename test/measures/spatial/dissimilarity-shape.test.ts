import { describe, expect, it } from 'vitest'
import { dissimilarityShape } from '../../../src/measures/spatial/dissimilarity-shape.ts'
import { agreesInSpace } from '../../support/spatial-agrees.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { line } from '../../support/line.ts'
import { reversed } from '../../support/reversed.ts'

agreesInSpace('dissimilarity-shape', kunststadt)

describe('dissimilarity-shape', () => {
  // all squares: the factor is 1 throughout, as in D(w)
  it('is D(w) where all areas have one shape', () =>
    expect(dissimilarityShape.compute(line([8, 8, 0, 0], [8, 8, 8, 8]))).toBeCloseTo(2 / 3, 12))
  it.each(kunststadt)('does not change with the order of rows: $name', ({ map }) =>
    expect(dissimilarityShape.compute(reversed(map))).toBeCloseTo(dissimilarityShape.compute(map), 12),
  )
  it.each(kunststadt)('stays within its range, and does not change with the unit: $name', ({ map }) => {
    const { size, perimeter } = map.space
    const metres = { size: Array.from(size, (a) => a * 1e6), perimeter: Array.from(perimeter, (p) => p * 1000) }
    const value = dissimilarityShape.compute({ ...map, space: { ...map.space, ...metres } })
    expect(value).toBeCloseTo(dissimilarityShape.compute(map), 12)
    expect(Math.abs(value)).toBeLessThanOrEqual(1)
  })
})
