import { expect, it } from 'vitest'
import { getisOrd } from '../../../src/measures/association/getis-ord.ts'
import { kunststadt } from '../../support/association-cases.ts'
import { kunststadt as maps } from '../../support/spatial-cases.ts'

it.each(maps)('is the statistic of the shares where people live: $name', ({ name, map }) => {
  const { spdep } = kunststadt.find((one) => one.name === `${name} queen`)!
  expect(getisOrd.compute(map)).toBeCloseTo(spdep.globalG_binary.G, 12)
})
it.each(maps)('changes with the weights: $name', ({ map }) =>
  expect(getisOrd.compute(map, { weights: 0 })).not.toBeCloseTo(getisOrd.compute(map), 3),
)
