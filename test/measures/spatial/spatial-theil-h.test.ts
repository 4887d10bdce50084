import { expect, it } from 'vitest'
import { theilH } from '../../../src/measures/segregation/theil-h.ts'
import { spatialTheilH } from '../../../src/measures/spatial/spatial-theil-h.ts'
import { agree } from '../../support/agree.ts'
import { line } from '../../support/line.ts'
import { asOne, residentsOf, sets } from '../../support/residents.ts'

const entropy = (p: number) => -(p * Math.log(p) + (1 - p) * Math.log(1 - p))

const { group, total, space } = line([4, 0, 0], [8, 8, 8])

it('agrees with a worked example', () => {
  // by hand, triangular of 2 km: the group is 4 of 12, 2 of 16 and 0 of 12 around, P = 1/6
  expect(spatialTheilH.compute({ group, total, space }, { bandwidth: 2, kernel: 1 })).toBeCloseTo(
    1 - (8 * (entropy(1 / 3) + entropy(1 / 8))) / (24 * entropy(1 / 6)),
    12,
  )
})
it('is undefined of a group of nobody', () => {
  const nobody = line([0, 0, 0], [8, 8, 8])
  expect(spatialTheilH.compute(nobody)).toBeNaN()
})
it.each(sets.filter(({ inputs }) => inputs.groups.length === 2))(
  'is the mean over residents, by pairs of areas: $name',
  ({ inputs }) => {
    for (const bandwidth of [0.7, 1, 3]) {
      const { city, mean } = residentsOf(inputs, bandwidth)
      agree(
        spatialTheilH.compute(asOne(inputs), { bandwidth }),
        1 -
          mean((shares) => shares.reduce((sum, p) => sum - (p === 0 ? 0 : p * Math.log(p)), 0)) /
            city.reduce((sum, P) => sum - P * Math.log(P), 0),
      )
    }
  },
)
it.each(sets.filter(({ inputs }) => inputs.groups.length === 2))(
  'is the aspatial measure where nothing else is near: $name',
  ({ inputs }) => agree(spatialTheilH.compute(asOne(inputs), { bandwidth: 0.01 }), theilH.compute(asOne(inputs))),
)
