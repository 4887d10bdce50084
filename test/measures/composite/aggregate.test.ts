import { describe, expect, it } from 'vitest'
import { aggregate } from '../../../src/measures/composite/aggregate.ts'

const columns = Object.freeze([Object.freeze([1, 2, NaN]), Object.freeze([10, 20, 30])])
const a = (kind: keyof typeof aggregate, ...weights: number[]) =>
  Array.from(aggregate[kind](columns, Object.freeze(weights)))

describe('aggregate', () => {
  it('adds up', () => expect(a('sum', 1, 1)).toEqual([11, 22, NaN]))
  // by hand: 3·1 + 1·10, 3·2 + 1·20
  it('weighs', () => expect(a('sum', 3, 1)).toEqual([13, 26, NaN]))
  // by hand: 13/4, 26/4
  it('takes the weighted mean', () => expect(a('mean', 3, 1)).toEqual([3.25, 6.5, NaN]))
  it('does not stretch weights over a gap', () => expect(a('mean', 1, 1)[2]).toBeNaN())
  it('does not excuse a gap by weight 0', () => expect(a('sum', 0, 1)).toEqual([10, 20, NaN]))
  it('has no mean of weights that cancel', () => expect(a('mean', 1, -1)).toEqual([NaN, NaN, NaN]))
  it('of no columns is empty', () => expect(aggregate.sum([], [])).toHaveLength(0))
})
