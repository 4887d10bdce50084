import { expect, it } from 'vitest'
import { multigroupDissimilarity } from '../../../src/measures/multigroup/multigroup-dissimilarity.ts'
import { spatialDissimilarity } from '../../../src/measures/spatial/spatial-dissimilarity.ts'
import { spatialMultigroupDissimilarity } from '../../../src/measures/spatial/spatial-multigroup-dissimilarity.ts'
import { agree } from '../../support/agree.ts'
import { line } from '../../support/line.ts'
import { asOne, residentsOf, sets } from '../../support/residents.ts'

const { group, other, space } = line([4, 0, 0], [8, 8, 8])

it('agrees with a worked example', () => {
  // by hand, triangular of 2 km: the group is 4 of 12, 2 of 16 and 0 of 12 around, P = 1/6:
  // 8 (1/6 + 1/24 + 1/6) / (2 · 24 · 5/36) = 3 / (20/3)
  expect(
    spatialMultigroupDissimilarity.compute({ groups: [group, other], space }, { bandwidth: 2, kernel: 1 }),
  ).toBeCloseTo(0.45, 12)
})
it('is undefined of a group of nobody', () => {
  const nobody = line([0, 0, 0], [8, 8, 8])
  expect(spatialMultigroupDissimilarity.compute({ groups: nobody.groups, space })).toBeNaN()
})
it.each(sets)('is the mean over residents, by pairs of areas: $name', ({ inputs }) => {
  for (const bandwidth of [0.7, 1, 3]) {
    const { city, mean } = residentsOf(inputs, bandwidth)
    agree(
      spatialMultigroupDissimilarity.compute(inputs, { bandwidth }),
      mean((shares) => shares.reduce((sum, p, k) => sum + Math.abs(p - city[k]!), 0)) /
        (2 * city.reduce((sum, P) => sum + P * (1 - P), 0)),
    )
  }
})
it.each(sets)('is the aspatial measure where nothing else is near: $name', ({ inputs }) =>
  agree(spatialMultigroupDissimilarity.compute(inputs, { bandwidth: 0.01 }), multigroupDissimilarity.compute(inputs)),
)
it.each(sets.filter(({ inputs }) => inputs.groups.length === 2))(
  'is that of one group where there are two: $name',
  ({ inputs }) => agree(spatialMultigroupDissimilarity.compute(inputs), spatialDissimilarity.compute(asOne(inputs))),
)
