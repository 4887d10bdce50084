import { expect, it } from 'vitest'
import { sliversOf } from '../../../src/prepare/crosswalk/slivers.ts'

const link = (from: string, to: string, weight: number) => ({ from, to, weight })

it('counts splinters, and the new areas that are estimates through them alone', () => {
  const links = [
    // a border drawn anew: a is A, and b is B
    link('a', 'A', 0.9999),
    link('a', 'B', 0.0001),
    link('b', 'B', 1),
    // an area that was divided
    link('c', 'C', 0.6),
    link('c', 'D', 0.3995),
    link('c', 'A', 0.0005),
  ]
  expect(sliversOf(links, 0.001)).toEqual({ links: 2, areas: 2 })
  expect(sliversOf(links, 0.0001)).toEqual({ links: 0, areas: 0 })
  expect(sliversOf([], 0.001)).toEqual({ links: 0, areas: 0 })
})
