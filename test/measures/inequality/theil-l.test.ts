import { expect, it } from 'vitest'
import { theilL } from '../../../src/measures/inequality/theil-l.ts'
import { agree } from '../../support/agree.ts'
import { inequality } from '../../support/inequality-cases.ts'

it.each(inequality)('agrees with numpy, kunststadt-64, $name', ({ inputs, want }) => {
  if (want.theil_L_total === null) expect(theilL.compute(inputs)).toBeNaN()
  else agree(theilL.compute(inputs), want.theil_L_total!)
})
// ½ ln(½ / ¼) + ½ ln(½ / ¾)
it('agrees with a worked example', () =>
  expect(theilL.compute({ group: [1, 3], total: [10, 10] })).toBeCloseTo(Math.log(2) / 2 + Math.log(2 / 3) / 2, 14))
it('is undefined where an area has nobody of the group', () =>
  expect(theilL.compute({ group: [0, 3], total: [10, 10] })).toBeNaN())
