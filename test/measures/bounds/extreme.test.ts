import { expect, it } from 'vitest'
import { extreme, isStraight } from '../../../src/measures/bounds/extreme.ts'
import { nest } from '../../../src/measures/bounds/nest.ts'
import { openSide } from '../../../src/measures/bounds/open-side.ts'
import { exactly, type Partly } from '../../../src/measures/bounds/partly.ts'
import { ruleOf } from '../../../src/measures/bounds/rules.ts'

const told: Partly = {
  against: 'total',
  group: { least: [0, 0, 3], most: [3, 3, 3], sums: [{ areas: [0, 1, 2], least: 6, most: 6 }] },
  compared: exactly([10, 10, 10]),
}
const side = openSide(told)!
const { city } = nest(side.open)!

// 3 persons over two equal areas: as alike as whole persons can be, and as unlike
it('finds the table with the least isolation', () =>
  expect([...extreme(ruleOf('isolation')!, side, city, 1)!].sort()).toEqual([1, 2, 3]))
it('and with the greatest', () => expect([...extreme(ruleOf('isolation')!, side, city, -1)!].sort()).toEqual([0, 3, 3]))
it('finds none where the measure is undefined', () => {
  const empty = openSide({ ...told, group: exactly([0, 0, 0]) })!
  expect(extreme(ruleOf('isolation')!, empty, nest(empty.open)!.city, 1)).toBeNull()
})

// at 6 of 30, an even area of 10 has 2: from 0 to 3 it may lie on either side, from 2 to 3 on one
it('tells an area that may lie on either side of evenness', () => expect(isStraight(side, 0, 6, 24)).toBe(false))
it('from one that stays on one side', () => {
  const above = openSide({ ...told, group: { ...told.group, least: [2, 0, 3] } })!
  expect(isStraight(above, 0, 6, 24)).toBe(true)
})
