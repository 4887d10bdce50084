import { expect, it } from 'vitest'
import { etaSquared } from '../../../src/measures/segregation/eta-squared.ts'
import { spatialRelativeDiversity } from '../../../src/measures/spatial/spatial-relative-diversity.ts'
import { agree } from '../../support/agree.ts'
import { line } from '../../support/line.ts'
import { asOne, residentsOf, sets } from '../../support/residents.ts'

const { group, total, space } = line([4, 0, 0], [8, 8, 8])

it('agrees with a worked example', () => {
  // by hand, triangular of 2 km: the group is 4 of 12, 2 of 16 and 0 of 12 around, P = 1/6:
  // 1 − 8 (4/9 + 7/32 + 0) / (24 · 5/18)
  expect(spatialRelativeDiversity.compute({ group, total, space }, { bandwidth: 2, kernel: 1 })).toBeCloseTo(
    1 - (4 / 9 + 7 / 32) / (5 / 6),
    12,
  )
})
it('is undefined of a group of nobody', () => {
  const nobody = line([0, 0, 0], [8, 8, 8])
  expect(spatialRelativeDiversity.compute(nobody)).toBeNaN()
})
it.each(sets.filter(({ inputs }) => inputs.groups.length === 2))(
  'is the mean over residents, by pairs of areas: $name',
  ({ inputs }) => {
    for (const bandwidth of [0.7, 1, 3]) {
      const { city, mean } = residentsOf(inputs, bandwidth)
      agree(
        spatialRelativeDiversity.compute(asOne(inputs), { bandwidth }),
        1 -
          mean((shares) => shares.reduce((sum, p) => sum + p * (1 - p), 0)) /
            city.reduce((sum, P) => sum + P * (1 - P), 0),
      )
    }
  },
)
it.each(sets.filter(({ inputs }) => inputs.groups.length === 2))(
  'is the aspatial measure where nothing else is near: $name',
  ({ inputs }) =>
    agree(spatialRelativeDiversity.compute(asOne(inputs), { bandwidth: 0.01 }), etaSquared.compute(asOne(inputs))),
)
