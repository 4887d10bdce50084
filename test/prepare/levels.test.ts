import { expect, it } from 'vitest'
import { makeLevel } from '../../src/prepare/levels/make-level.ts'
import { members, upward } from '../../src/prepare/levels.ts'

const level = (...parents: readonly string[]) => makeLevel('stadtteil', parents, new Map())

it('adds up the areas of each parent', () => {
  const above = level('01', '01', '02', '03')
  expect([...upward(above, [1, 2, 4, 8])]).toEqual([3, 4, 8])
  expect([...upward(above, [10, 20, 40, 80])]).toEqual([30, 40, 80])
})
it('is the city where all areas have one parent', () =>
  expect([...upward(level('s', 's', 's', 's'), [1, 2, 4, 8])]).toEqual([15]))
it('is nothing of nothing', () => expect([...upward(level(), [])]).toEqual([]))
it('has no total where one part is missing', () =>
  expect([...upward(level('b', 'a', 'b'), [1, 2, NaN])]).toEqual([2, NaN]))
it('loses nothing between small parts and large ones', () =>
  expect([...upward(level('s', 's', 's', 's'), [1, 1e100, 1, -1e100])]).toEqual([2]))
it('knows who lies where', () => expect(members(level('b', 'a', 'b'))).toEqual([[1], [0, 2]]))
