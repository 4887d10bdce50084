import { expect, it } from 'vitest'
import { atkinson } from '../../../src/measures/segregation/atkinson.ts'
import { isolation } from '../../../src/measures/segregation/isolation.ts'
import { surface } from '../../../src/measures/spatial/surface.ts'
import { line } from '../../support/line.ts'

const { group, total, space } = line([4, 0, 0], [8, 8, 8])

// by hand, triangular of 2 km: surroundings of 4 2 0 of the group in 12 16 12: 4/6 · 4/12 + 2/6 · 2/16
it('takes the measure of surroundings', () =>
  expect(surface(isolation).compute({ group, total, space }, { bandwidth: 2, kernel: 1 })).toBeCloseTo(
    (4 / 6) * (4 / 12) + (2 / 6) * (2 / 16),
    15,
  ))
it('passes on parameters of the measure', () => {
  const values = (b: number) => surface(atkinson).compute({ group, total, space }, { b, bandwidth: 2, kernel: 1 })
  expect(values(0.2)).not.toBe(values(0.8))
  expect(Object.keys(surface(atkinson).parameters)).toEqual(['b', 'bandwidth', 'kernel'])
})
it('needs what the measure needs, and where people live', () =>
  expect(surface(isolation).needs).toEqual(['group', 'total', 'space']))
