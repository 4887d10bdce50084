import { expect, it } from 'vitest'
import { theilT } from '../../../src/measures/inequality/theil-t.ts'
import { agree } from '../../support/agree.ts'
import { inequality } from '../../support/inequality-cases.ts'

it.each(inequality)('agrees with numpy, kunststadt-64, $name', ({ inputs, want }) =>
  agree(theilT.compute(inputs), want.theil_T_total!),
)
// all of the group in half of the city: ln 2
it('agrees with a worked example', () =>
  expect(theilT.compute({ group: [4, 0], total: [10, 10] })).toBeCloseTo(Math.log(2), 14))
it('is undefined of nobody', () => expect(theilT.compute({ group: [0, 0], total: [1, 1] })).toBeNaN())
