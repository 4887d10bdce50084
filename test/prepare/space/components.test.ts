import { expect, it } from 'vitest'
import { components } from '../../../src/prepare/space/components.ts'
import { neighbours } from '../../support/city.ts'

const parts = (n: number, ...links: readonly (readonly [number, number])[]) =>
  Array.from(components(neighbours(n, (i, j) => (links.some(([a, b]) => a === i && b === j) ? 1 : 0))))

it('numbers parts in the order of their first area', () =>
  expect(parts(6, [0, 4], [4, 0], [1, 3], [3, 1], [3, 5], [5, 3])).toEqual([0, 1, 2, 1, 0, 1]))
it('joins what a link in one direction joins', () => {
  expect(parts(3, [2, 0], [2, 1])).toEqual([0, 0, 0])
  expect(parts(4, [3, 2], [1, 2])).toEqual([0, 1, 1, 1])
})
it('has a part for each area without links', () => expect(parts(3)).toEqual([0, 1, 2]))
