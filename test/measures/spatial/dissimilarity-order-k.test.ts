import { describe, expect, it } from 'vitest'
import { dissimilarityAdjacency } from '../../../src/measures/spatial/dissimilarity-adjacency.ts'
import { dissimilarityOrderK } from '../../../src/measures/spatial/dissimilarity-order-k.ts'
import { segregationIndex } from '../../../src/measures/segregation/segregation-index.ts'
import { agree } from '../../support/agree.ts'
import { line } from '../../support/line.ts'
import { kunststadt, type SpatialCase } from '../../support/spatial-cases.ts'

/** The same by powers of the matrix of borders: two areas are k apart where the k-th power is the first that joins them. */
function byMatrices({ map }: SpatialCase, order: number, decay: number): number {
  const { start, to } = map.contiguity.queen
  const n = map.total.length
  const touch = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j): number => {
      for (let k = start[i]!; k < start[i + 1]!; k++) if (to[k] === j) return 1
      return 0
    }),
  )
  const apart = touch.map((row, i) => row.map((_, j) => (i === j ? 0 : Infinity)))
  let reach = touch.map((row) => [...row])
  for (let k = 1; k <= order; k++) {
    reach.forEach((row, i) => row.forEach((ways, j) => ways > 0 && (apart[i]![j] = Math.min(apart[i]![j]!, k))))
    reach = reach.map((row) => touch[0]!.map((_, j) => row.reduce((sum, ways, m) => sum + ways * touch[m]![j]!, 0)))
  }
  const p = Array.from(map.total, (t, i) => map.group[i]! / t)
  let value = segregationIndex.compute(map)
  for (let k = 1; k <= order; k++) {
    let [sum, pairs] = [0, 0]
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        if (apart[i]![j] === k && !Number.isNaN(p[i]!) && !Number.isNaN(p[j]!)) {
          sum += Math.abs(p[i]! - p[j]!)
          pairs++
        }
    value -= (Math.exp(-decay * (k - 1)) * sum) / pairs
  }
  return value
}

describe('dissimilarity-order-k', () => {
  // by hand: shares 1 1 0 0, D = 1; order 1: contrasts 0 1 0, mean 1/3; order 2: 1 1, mean 1, weighed by e⁻¹
  it('adds the contrasts of farther neighbours', () =>
    expect(dissimilarityOrderK.compute(line([8, 8, 0, 0], [8, 8, 8, 8]))).toBeCloseTo(1 - 1 / 3 - Math.exp(-1), 12))
  it.each(kunststadt)('of order 1 is D(adj): $name', ({ map }) =>
    expect(dissimilarityOrderK.compute(map, { order: 1 })).toBeCloseTo(dissimilarityAdjacency.compute(map), 12),
  )
  it.each(kunststadt)('agrees with powers of the matrix of borders: $name', (one) => {
    agree(dissimilarityOrderK.compute(one.map, { order: 3, decay: 0.5 }), byMatrices(one, 3, 0.5))
    agree(dissimilarityOrderK.compute(one.map), byMatrices(one, 2, 1))
  })
})
