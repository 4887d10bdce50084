import { expect, it } from 'vitest'
import { localExposure } from '../../../src/measures/local/local-exposure.ts'
import { distanceDecayIsolation } from '../../../src/measures/spatial/distance-decay-isolation.ts'
import { kunststadt } from '../../support/spatial-cases.ts'

it.each(kunststadt)('averaged over the group is distance-decay isolation: $name', ({ map }) => {
  const share = localExposure.compute(map, { h: 2 })
  const G = Array.from(map.group).reduce((a, b) => a + b)
  const mean = Array.from(map.group).reduce((sum, g, i) => sum + (g === 0 ? 0 : (g / G) * share[i]!), 0)
  expect(mean).toBeCloseTo(distanceDecayIsolation.compute(map, { h: 2 }), 12)
})
it.each(kunststadt)('comes near the share of the area itself as h shrinks: $name', ({ map }) =>
  expect(localExposure.compute(map, { h: 0.02, own: 2 })[5]).toBeCloseTo(map.group[5]! / map.total[5]!, 6),
)
