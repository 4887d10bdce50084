import { describe, expect, it } from 'vitest'
import { relativeClustering } from '../../../src/measures/spatial/relative-clustering.ts'
import { agreesInSpace } from '../../support/spatial-agrees.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { enlarged, inhabited, reversed, shuffled } from '../../support/reversed.ts'

agreesInSpace('relative-clustering', kunststadt)

describe('relative-clustering', () => {
  it.each(kunststadt)('falls when the group is shuffled over the city, as it must: $name', ({ name, map }) => {
    if (!/^(auslaender|eu)\|/.test(name)) return // the others are spread nearly as by chance, or few
    const values = Array.from({ length: 20 }, (_, k) => relativeClustering.compute(shuffled(map, k + 1)))
    expect(relativeClustering.compute(map)).toBeGreaterThan(Math.max(...values))
  })
  it.each(kunststadt)('changes with h, which is one and the same at another scale: $name', ({ map }) => {
    expect(relativeClustering.compute(map, { h: 2 })).not.toBeCloseTo(relativeClustering.compute(map), 6)
    expect(relativeClustering.compute(enlarged(map, 3), { h: 3 })).toBeCloseTo(relativeClustering.compute(map), 9)
  })
  it.each(kunststadt)('does not change with the order of rows or empty areas: $name', ({ map }) => {
    expect(relativeClustering.compute(reversed(map))).toBeCloseTo(relativeClustering.compute(map), 10)
    expect(relativeClustering.compute(inhabited(map))).toBeCloseTo(relativeClustering.compute(map), 10)
  })
})
