import { expect, it } from 'vitest'
import { leaveOneOut } from '../../../src/measures/inference/leave-one-out.ts'
import { measures, segregation } from '../../../src/measures/index.ts'
import { city } from '../../support/city.ts'

// by hand: IS without the third of (6 of 10, 2 of 10, 2 of 20) is |6/8 − 4/12|
it('agrees with a worked example', () => {
  const without = leaveOneOut(segregation.segregationIndex, { group: [6, 2, 2], total: [10, 10, 20] })
  expect(without[2]).toBeCloseTo(5 / 12, 12)
})
it.each(Object.entries(measures))('has a value for every area: %s', (_, measure) => {
  const x = city(3)
  expect(leaveOneOut(measure, x)).toHaveLength(x.total.length)
})
it('passes parameters on', () => {
  const x = { group: [6, 2, 2], total: [10, 10, 20] }
  expect(leaveOneOut(segregation.atkinson, x, { b: 0.2 })[2]).toBeCloseTo(
    segregation.atkinson.compute({ group: [6, 2], total: [10, 10] }, { b: 0.2 }),
    12,
  )
})
