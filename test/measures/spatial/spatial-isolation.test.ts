import { expect, it } from 'vitest'
import { isolation } from '../../../src/measures/segregation/isolation.ts'
import { spatialIsolation } from '../../../src/measures/spatial/spatial-isolation.ts'
import { agree } from '../../support/agree.ts'
import { line } from '../../support/line.ts'
import { asOne, residentsOf, sets } from '../../support/residents.ts'

const two = sets.filter(({ inputs }) => inputs.groups.length === 2)

it('agrees with a worked example', () => {
  const { group, total, space } = line([4, 4, 0], [8, 8, 8])
  // by hand, triangular of 2 km: the group is 6 of 12 around its first half, 6 of 16 around the other: (1/2 + 3/8) / 2
  expect(spatialIsolation.compute({ group, total, space }, { bandwidth: 2, kernel: 1 })).toBeCloseTo(7 / 16, 12)
})
it('is undefined of a group of nobody', () => expect(spatialIsolation.compute(line([0, 0], [8, 8]))).toBeNaN())
it.each(two)('is the mean over members of the group, by pairs of areas: $name', ({ inputs }) => {
  const { areas } = residentsOf(inputs, 1)
  const { group } = asOne(inputs)
  const G = Array.from(group).reduce((a, b) => a + b)
  agree(
    spatialIsolation.compute(asOne(inputs)),
    areas.reduce((sum, { i, shares }) => sum + (group[i]! / G) * shares[0]!, 0),
  )
})
it.each(two)('is the aspatial measure where nothing else is near: $name', ({ inputs }) =>
  agree(spatialIsolation.compute(asOne(inputs), { bandwidth: 0.01 }), isolation.compute(asOne(inputs))),
)
