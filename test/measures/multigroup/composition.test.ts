import { expect, it } from 'vitest'
import { composition } from '../../../src/measures/multigroup/composition.ts'

it('adds up groups and areas, and leaves out groups that nobody belongs to', () => {
  const groups = [
    [1, 3],
    [0, 0],
    [2, 2],
  ].map((group) => Object.freeze(group))
  const city = composition(groups)
  expect(city.groups).toEqual([groups[0], groups[2]])
  expect([...city.persons]).toEqual([3, 5])
  expect(city.all).toBe(8)
  expect(city.shares).toEqual([1 / 2, 1 / 2])
  expect(city.interaction).toBe(1 / 2)
})
it('is empty without groups or persons', () => {
  expect(composition([]).all).toBe(0)
  expect(composition([[0, 0]]).groups).toEqual([])
})
