import { expect, it } from 'vitest'
import { contiguity, links, weights } from '../../../src/measures/association/links.ts'
import { neighbours } from '../../support/city.ts'

const touching = { queen: neighbours(3, () => 1), rook: neighbours(3, (i, j) => (i + j === 1 ? 7 : 0)) }

it('takes queen or rook, in rows or all alike', () => {
  expect(Array.from(links(touching, { contiguity: 0, weights: 0 }).weight)).toEqual(new Array(6).fill(0.5))
  expect(Array.from(links(touching, { contiguity: 1, weights: 1 }).weight)).toEqual([1, 1])
})
it('names its ways in the order of their numbers', () => {
  expect(contiguity.options!.map(({ name }) => name)).toEqual(['queen', 'rook'])
  expect(weights(1).options![1]!.name).toBe('binary')
})
