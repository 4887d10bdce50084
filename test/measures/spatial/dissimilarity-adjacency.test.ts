import { describe, expect, it } from 'vitest'
import { dissimilarityAdjacency } from '../../../src/measures/spatial/dissimilarity-adjacency.ts'
import { agreesInSpace } from '../../support/spatial-agrees.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { line } from '../../support/line.ts'

agreesInSpace('dissimilarity-adjacency', kunststadt)

describe('dissimilarity-adjacency', () => {
  // by hand: shares 1 1 0 0, D = 1; borders: 0, 1, 0, so the mean contrast is 1/3
  it('takes off the mean contrast of neighbours', () =>
    expect(dissimilarityAdjacency.compute(line([8, 8, 0, 0], [8, 8, 8, 8]))).toBeCloseTo(2 / 3, 12))
  // a chessboard has the same D, and nothing but contrast
  it('tells a chessboard from a ghetto', () =>
    expect(dissimilarityAdjacency.compute(line([8, 0, 8, 0], [8, 8, 8, 8]))).toBeCloseTo(0, 12))
  it('an empty area between is no contrast', () =>
    expect(dissimilarityAdjacency.compute(line([8, 8, 0, 0], [8, 8, 0, 8]))).toBeCloseTo(1, 12))
  it('is undefined without a pair of neighbours', () =>
    expect(dissimilarityAdjacency.compute(line([8, 0, 0], [8, 0, 8]))).toBeNaN())
  it.each(kunststadt)('changes with the kind of neighbour: $name', ({ map }) =>
    expect(dissimilarityAdjacency.compute(map, { links: 1 })).not.toBe(dissimilarityAdjacency.compute(map)),
  )
})
