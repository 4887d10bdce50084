import { expect, it } from 'vitest'
import { standings } from '../../../../src/measures/composite/analysis/standings.ts'

const f = (...values: number[]) => Float64Array.from(values)
const columns = [f(1, 2), f(5, 3), f(NaN, 1)]

it('best place first, without what the area lacks', () =>
  expect(standings(['a', 'b', 'c'], columns, 0)).toEqual([
    { id: 'b', rank: 1, value: 5 },
    { id: 'a', rank: 2, value: 1 },
  ]))

it('equal places in the order of the indicators', () =>
  expect(standings(['a', 'b', 'c'], columns, 1).map(({ id, rank }) => [id, rank])).toEqual([
    ['a', 1],
    ['c', 1],
    ['b', 2],
  ]))
