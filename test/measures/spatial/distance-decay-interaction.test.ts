import { describe, expect, it } from 'vitest'
import { distanceDecayInteraction } from '../../../src/measures/spatial/distance-decay-interaction.ts'
import { agreesInSpace } from '../../support/spatial-agrees.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { line } from '../../support/line.ts'
import { distanceDecayIsolation } from '../../../src/measures/spatial/distance-decay-isolation.ts'
import { interaction } from '../../../src/measures/segregation/interaction.ts'

agreesInSpace('distance-decay-interaction', kunststadt)

describe('distance-decay-interaction', () => {
  it.each(kunststadt)('is a part of 1 with the other: $name', ({ map }) => {
    for (const h of [0.3, 1, 5])
      expect(distanceDecayIsolation.compute(map, { h }) + distanceDecayInteraction.compute(map, { h })).toBeCloseTo(
        1,
        12,
      )
  })
  it('is the aspatial measure where nothing is near', () => {
    const city = line([6, 1, 3], [8, 8, 8])
    expect(distanceDecayInteraction.compute(city, { h: 0.02, own: 2 })).toBeCloseTo(interaction.compute(city), 9)
  })
  it('is the share in the city where all is near', () => {
    const city = line([6, 1, 3], [8, 8, 8])
    expect(distanceDecayInteraction.compute(city, { h: 1000, own: 2 })).toBeCloseTo(14 / 24, 3)
  })
})
