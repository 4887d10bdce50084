import { expect, it } from 'vitest'
import { walker } from '../../src/math/hops.ts'

// 0 – 1 – 2, and 3 by itself
const walk = walker([0, 1, 3, 4, 4], [1, 0, 2, 1])
const from = (node: number, most?: number) => {
  const list: [number, number][] = []
  walk(node, (to, hops) => list.push([to, hops]), most)
  return list
}

it('counts the steps on the shortest way', () =>
  expect(from(0)).toEqual([
    [1, 1],
    [2, 2],
  ]))
it('can be walked again', () => expect(from(0)).toEqual(from(0)))
it('goes so far and no farther', () => expect(from(0, 1)).toEqual([[1, 1]]))
it('reaches nothing from an island', () => expect(from(3)).toEqual([]))
