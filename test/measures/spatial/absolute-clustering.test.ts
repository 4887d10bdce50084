import { describe, expect, it } from 'vitest'
import { absoluteClustering } from '../../../src/measures/spatial/absolute-clustering.ts'
import { agreesInSpace } from '../../support/spatial-agrees.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { enlarged, inhabited, reversed, shuffled } from '../../support/reversed.ts'

agreesInSpace('absolute-clustering', kunststadt)

describe('absolute-clustering', () => {
  it.each(kunststadt)('falls when the group is shuffled over the city, as it must: $name', ({ name, map }) => {
    if (!/^(auslaender|eu)\|/.test(name)) return // the others are spread nearly as by chance, or few
    const values = Array.from({ length: 20 }, (_, k) => absoluteClustering.compute(shuffled(map, k + 1)))
    expect(absoluteClustering.compute(map)).toBeGreaterThan(Math.max(...values))
  })
  it.each(kunststadt)('changes with h, which is one and the same at another scale: $name', ({ map }) => {
    expect(absoluteClustering.compute(map, { h: 2 })).not.toBeCloseTo(absoluteClustering.compute(map), 6)
    expect(absoluteClustering.compute(enlarged(map, 3), { h: 3 })).toBeCloseTo(absoluteClustering.compute(map), 9)
  })
  it.each(kunststadt)('does not change with the order of rows or empty areas: $name', ({ map }) => {
    expect(absoluteClustering.compute(reversed(map))).toBeCloseTo(absoluteClustering.compute(map), 10)
    expect(absoluteClustering.compute(inhabited(map))).toBeCloseTo(absoluteClustering.compute(map), 10)
  })
})
