import { expect, it } from 'vitest'
import { induced } from '../../../src/measures/association/induced.ts'
import { neighbours } from '../../support/city.ts'

it('keeps the links among those that are kept, numbered anew', () => {
  const row = neighbours(4, (i, j) => (Math.abs(i - j) === 1 ? i + j : 0))
  const { start, to, weight } = induced(row, [0, 1, 3])
  expect(Array.from(start)).toEqual([0, 1, 2, 2])
  expect(Array.from(to)).toEqual([1, 0])
  expect(Array.from(weight)).toEqual([1, 1])
})
