import { expect, it } from 'vitest'
import type { ChainSpec, Level } from '../../../src/measures/composite/chain/spec.ts'
import { dropped } from '../../../src/pipeline/what-if/dropped.ts'

const level = (method: 'mean' | 'geometric' | 'sum'): Level => ({
  weigh: { method: 'declared' },
  aggregate: { method },
})
const indicator = (id: string, parent: string) => ({ id, parent, direction: 'burden' as const })
/** top over a (over a1, a2) and b; a1 over x, a2 over y, b over z. */
const chain: ChainSpec = {
  high: 'burden',
  indicators: [indicator('x', 'a1'), indicator('y', 'a2'), indicator('z', 'b')],
  nodes: [
    { id: 'a1', parent: 'a' },
    { id: 'a2', parent: 'a' },
    { id: 'a', parent: 'top' },
    { id: 'b', parent: 'top' },
    { id: 'top', parent: null },
  ],
  steps: [{ step: 'normalise', method: 'z-population', scope: 'year' }],
  levels: [level('mean'), level('geometric'), level('sum')],
  weights: { x: 1, y: 2, z: 3, a1: 1, a2: 1, a: 4, b: 5 },
}

it('takes an indicator away with the sub-index that has no other', () => {
  const left = dropped(chain, ['x'])!
  expect(left.indicators.map(({ id }) => id)).toEqual(['y', 'z'])
  expect(left.nodes.map(({ id }) => id)).toEqual(['a2', 'a', 'b', 'top'])
  expect(left.weights).toEqual({ y: 2, z: 3, a2: 1, a: 4, b: 5 })
  expect(left.levels).toEqual(chain.levels)
})
it('draws what is left together as it was, where a level is gone', () => {
  const left = dropped(chain, ['a'])!
  expect(left.nodes.map(({ id }) => id)).toEqual(['b', 'top'])
  expect(left.levels).toEqual([level('mean'), level('sum')])
})
it('leaves a chain alone of which nothing is taken, and says where nothing is left', () => {
  expect(dropped(chain, [])).toBe(chain)
  expect(dropped(chain, ['top'])).toBeNull()
  expect(dropped(chain, ['a', 'z'])).toBeNull()
})
it('refuses what would put different ways on one level', () => {
  const deep: ChainSpec = {
    ...chain,
    indicators: [...chain.indicators, indicator('w', 'a'), indicator('v', 'b')],
  }
  // without its sub-indices a stands over indicators alone, as b does, but is a geometric mean
  expect(() => dropped(deep, ['x', 'y'])).toThrow(/would then stand on the level/)
})
