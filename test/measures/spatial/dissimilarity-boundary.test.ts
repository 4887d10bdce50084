import { describe, expect, it } from 'vitest'
import { dissimilarityBoundary } from '../../../src/measures/spatial/dissimilarity-boundary.ts'
import { agreesInSpace } from '../../support/spatial-agrees.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { line } from '../../support/line.ts'
import { reversed } from '../../support/reversed.ts'

agreesInSpace('dissimilarity-boundary', kunststadt)

describe('dissimilarity-boundary', () => {
  it('counts a contrast by the length of the border', () => {
    const city = line([8, 8, 0], [8, 8, 8])
    // borders of 1 and 3 km: contrast 3/4
    const { start, to } = city.contiguity.rook
    const rook = { start, to, weight: Float64Array.of(1, 1, 3, 3) }
    expect(dissimilarityBoundary.compute({ ...city, contiguity: { ...city.contiguity, rook } })).toBeCloseTo(1 / 4, 12)
  })
  // PySAL's graph sorts its ids and not the data (METHODS of the reference): ours must not care
  it.each(kunststadt)('does not change with the order of rows: $name', ({ map }) =>
    expect(dissimilarityBoundary.compute(reversed(map))).toBeCloseTo(dissimilarityBoundary.compute(map), 12),
  )
  it.each(kunststadt)('does not change with the unit of length: $name', ({ map }) => {
    const { rook } = map.contiguity
    const metres = { ...rook, weight: rook.weight.map((km) => 1000 * km) }
    expect(dissimilarityBoundary.compute({ ...map, contiguity: { ...map.contiguity, rook: metres } })).toBeCloseTo(
      dissimilarityBoundary.compute(map),
      12,
    )
  })
})
