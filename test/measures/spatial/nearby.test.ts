import { describe, expect, it } from 'vitest'
import { nearby, nearbyOf, nearbyOther } from '../../../src/measures/spatial/nearby.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { line } from '../../support/line.ts'

describe('nearby', () => {
  // own distance √0.6
  it('weighs persons by distance, the own area by its size', () => {
    const { space, group, total } = line([6, 1], [8, 8])
    const { group: around, areas } = nearby(space, group, total, { h: 1, own: 0 })
    expect(around[0]).toBeCloseTo(6 * Math.exp(-Math.sqrt(0.6)) + 1 * Math.exp(-1), 12)
    expect(areas[1]).toBeCloseTo(Math.exp(-Math.sqrt(0.6)) + Math.exp(-1), 12)
  })
  it.each(kunststadt)('is the sum over all pairs: $name', ({ map: { space, group, total } }) => {
    const around = nearbyOf(space, total, { h: 0.4, own: 2 })
    const i = 17
    const want = Array.from(total).reduce(
      (sum, t, j) => sum + t * Math.exp(-Math.hypot(space.x[i]! - space.x[j]!, space.y[i]! - space.y[j]!) / 0.4),
      0,
    )
    expect(around[i]).toBeCloseTo(want, 6)
    expect(nearby(space, group, total, { h: 0.4, own: 2 }).total[i]).toBeCloseTo(want, 6)
  })
  it('takes the rest as what is left, or another group as it is', () => {
    const { space, group, other, total } = line([6, 1], [8, 8])
    const decay = { h: 1, own: 0 }
    expect(nearbyOther(space, { group, other, total }, decay)[0]).toBeCloseTo(nearbyOf(space, other, decay)[0]!, 12)
    expect(nearbyOther(space, { group, other: [1, 1], total }, decay)[0]).toBeCloseTo(
      nearbyOf(space, [1, 1], decay)[0]!,
      12,
    )
  })
})
