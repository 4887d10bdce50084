import { expect, it } from 'vitest'
import { inhabited } from '../../../src/measures/association/inhabited.ts'
import type { LinkValues } from '../../../src/measures/association/links.ts'
import type { Inputs } from '../../../src/model/measure.ts'
import type { Neighbours } from '../../../src/model/neighbours.ts'
import { neighbours } from '../../support/city.ts'
import { line } from '../../support/line.ts'

it('leaves out where nobody lives, with its links, before rows are weighed', () => {
  const { where, share, neighbours } = inhabited(line([1, 0, 3, 2], [2, 0, 4, 8]), {
    neighbours: 0,
    k: 2,
    km: 1,
    weights: 0,
  })
  expect(Array.from(where)).toEqual([0, 2, 3])
  expect(Array.from(share)).toEqual([0.5, 0.75, 0.25])
  expect(Array.from(neighbours.start)).toEqual([0, 0, 1, 2])
  expect(Array.from(neighbours.weight)).toEqual([1, 1])
})

const of = (city: Inputs, given: Partial<LinkValues>) =>
  inhabited(city, { neighbours: 0, k: 2, km: 1, weights: 1, ...given }).neighbours

// areas 0 to 3 on a line, a kilometre apart; nobody lives in the second
const four = line([1, 0, 3, 2], [2, 0, 4, 8])
it('takes the nearest of those where somebody lives', () => {
  expect(rows(of(four, { neighbours: 3, k: 1 }))).toEqual([[1], [2], [1]])
  expect(rows(of(four, { neighbours: 3, k: 2 }))).toEqual([
    [1, 2],
    [0, 2],
    [0, 1],
  ])
})
it('has nobody for a neighbour where there are not more than k areas', () =>
  expect(rows(of(four, { neighbours: 3, k: 3 }))).toEqual([[], [], []]))
it('takes all up to a distance, edge included', () => {
  expect(rows(of(four, { neighbours: 4, km: 1 }))).toEqual([[], [2], [1]])
  expect(rows(of(four, { neighbours: 4, km: 2 }))).toEqual([[1], [0, 2], [1]])
})
it('weighs by the length of the border, as it is or in parts of all around', () => {
  const links = neighbours(3, (i, j) => (Math.abs(i - j) === 1 ? i + j : 0)) // 0 to 1 on 1 km, 1 to 2 on 3 km
  const city = { ...line([1, 1, 1], [2, 2, 2]), contiguity: { queen: links, rook: links } }
  expect(Array.from(of(city, { neighbours: 2 }).weight)).toEqual([1, 1, 3, 3])
  expect(Array.from(of(city, { neighbours: 2, weights: 0 }).weight)).toEqual([1, 1 / 4, 3 / 4, 1])
  expect(Array.from(of(city, { neighbours: 1 }).weight)).toEqual([1, 1, 1, 1])
})
it('remembers links by who lives where, not by the map alone', () => {
  const city = line([1, 1, 3, 2], [2, 2, 4, 8])
  expect(rows(of(city, { neighbours: 3, k: 1 }))).toEqual([[1], [0], [1], [2]])
  expect(rows(of({ ...city, total: [2, 0, 4, 8] }, { neighbours: 3, k: 1 }))).toEqual([[1], [2], [1]])
  expect(rows(of(city, { neighbours: 3, k: 1 }))).toEqual([[1], [0], [1], [2]])
})

function rows({ start, to }: Neighbours): number[][] {
  return Array.from({ length: start.length - 1 }, (_, i) => Array.from(to.subarray(start[i], start[i + 1])))
}
