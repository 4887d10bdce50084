import { expect, it } from 'vitest'
import { walker } from '../../src/math/hops.ts'
import { huddles } from '../../src/math/huddles.ts'
import { manyWalks } from '../../src/math/many-walks.ts'
import { city } from '../support/city.ts'

it.each([1, 4, 9, 33])('goes the ways that one goes alone, city %i', (seed) => {
  const { start, to } = city(seed).contiguity.rook
  const [walk, together] = [walker(start, to), manyWalks(start, to)]
  const alone: string[] = []
  for (let i = 0; i + 1 < start.length; i++) walk(i, (node, hops) => alone.push(`${i} ${node} ${hops}`))
  const found: string[] = []
  for (const group of huddles(start, to, 32))
    together(group, (node, who, hops) =>
      group.forEach((from, b) => {
        if ((who >>> b) & 1) found.push(`${from} ${node} ${hops}`)
      }),
    )
  expect(found.sort()).toEqual(alone.sort())
})
it('goes no way from an island', () => manyWalks([0, 0], [])([0], () => expect.unreachable()))
