import { expect, it } from 'vitest'
import { linked, linkParameters, neighbourKinds } from '../../../src/measures/association/links.ts'
import { neighbours } from '../../support/city.ts'

const contiguity = { queen: neighbours(3, () => 1), rook: neighbours(3, (i, j) => (i + j === 1 ? 7 : 0)) }
const space = { x: [0, 1, 3], y: [0, 0, 0] }
const links = (kind: (typeof neighbourKinds)[number], k = 1, km = 1) => {
  const { to, weight } = linked({ contiguity, space }, { neighbours: neighbourKinds.indexOf(kind), k, km })
  return [Array.from(to), Array.from(weight)]
}

it('takes who touches, with or without the length of the border', () => {
  expect(links('queen')[0]).toHaveLength(6)
  expect(links('rook')).toEqual([
    [1, 0],
    [1, 1],
  ])
  expect(links('border')[1]).toEqual([7, 7])
})
it('takes the nearest, one way, or all up to a distance, both ways', () => {
  expect(links('knn')).toEqual([
    [1, 0, 1],
    [1, 1, 1],
  ])
  expect(links('knn', 3)[0]).toEqual([])
  expect(links('distance', 1, 2)[0]).toEqual([1, 0, 2, 1])
})
it('names its ways in the order of their numbers', () => {
  const { neighbours: kinds, k, km, weights } = linkParameters('binary')
  expect(kinds.options!.map(({ name }) => name)).toEqual(neighbourKinds)
  expect([kinds.options![kinds.default]!.name, weights.options![weights.default]!.name]).toEqual(['queen', 'binary'])
  for (const { when } of [k, km]) expect(neighbourKinds).toEqual(expect.arrayContaining([...when!.is]))
})
