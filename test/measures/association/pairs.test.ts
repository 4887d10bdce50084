import { expect, it } from 'vitest'
import { pairs } from '../../../src/measures/association/pairs.ts'
import { neighbours } from '../../support/city.ts'

it('takes each two once, both directions together', () => {
  const { i, j, weight } = pairs(neighbours(3, (a, b) => (Math.abs(a - b) === 1 ? a + 1 : 0)))
  expect([Array.from(i), Array.from(j), Array.from(weight)]).toEqual([
    [0, 1],
    [1, 2],
    [3, 5],
  ])
})
it('takes a link that stands in one row alone', () => {
  const { i, j, weight } = pairs(neighbours(3, (a, b) => (a === 2 && b === 0 ? 4 : 0)))
  expect([Array.from(i), Array.from(j), Array.from(weight)]).toEqual([[0], [2], [4]])
})
