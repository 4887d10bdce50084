import { describe, expect, it } from 'vitest'
import { spatialProximity } from '../../../src/measures/spatial/spatial-proximity.ts'
import { agreesInSpace } from '../../support/spatial-agrees.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { enlarged, inhabited, reversed, shuffled } from '../../support/reversed.ts'

agreesInSpace('spatial-proximity', kunststadt)

describe('spatial-proximity', () => {
  it.each(kunststadt)('falls when the group is shuffled over the city, as it must: $name', ({ name, map }) => {
    if (!/^(auslaender|eu)\|/.test(name)) return // the others are spread nearly as by chance, or few
    const values = Array.from({ length: 20 }, (_, k) => spatialProximity.compute(shuffled(map, k + 1)))
    expect(spatialProximity.compute(map)).toBeGreaterThan(Math.max(...values))
  })
  it.each(kunststadt)('changes with h, which is one and the same at another scale: $name', ({ map }) => {
    expect(spatialProximity.compute(map, { h: 2 })).not.toBeCloseTo(spatialProximity.compute(map), 6)
    expect(spatialProximity.compute(enlarged(map, 3), { h: 3 })).toBeCloseTo(spatialProximity.compute(map), 9)
  })
  it.each(kunststadt)('does not change with the order of rows or empty areas: $name', ({ map }) => {
    expect(spatialProximity.compute(reversed(map))).toBeCloseTo(spatialProximity.compute(map), 10)
    expect(spatialProximity.compute(inhabited(map))).toBeCloseTo(spatialProximity.compute(map), 10)
  })
})
