import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { quantile } from '../../../src/measures/classify/quantile.ts'
import { weightedQuantile } from '../../../src/measures/classify/weighted-quantile.ts'

const cuts = (values: readonly number[], count: number, persons: readonly number[]) =>
  weightedQuantile(values, count, persons).map(({ to }) => to)

describe('weighted-quantile', () => {
  // by hand: 100 persons, halves at 50: 10 + 30 = 40 at 2, 40 + 20 = 60 at 3
  it('agrees with a worked example', () => expect(cuts([4, 1, 3, 2], 2, [40, 10, 20, 30])).toEqual([3, undefined]))
  it('holds the value at which exactly a part is reached', () =>
    expect(cuts([1, 2, 3, 4], 2, [10, 40, 20, 30])).toEqual([2, undefined]))
  it('has fewer classes where one area fills several', () =>
    expect(cuts([1, 2, 3], 4, [90, 5, 5])).toEqual([1, undefined]))
  it('gives no say to areas without a value or without persons', () =>
    expect(cuts([1, NaN, 2, 99, 3, 4], 2, [1, 50, 1, 0, 1, 1])).toEqual([2, undefined]))
  it('is one class of nothing', () => expect(cuts([NaN], 3, [1])).toEqual([undefined]))
  it('is type 1 of a list in which each area stands once a person', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const next = random(seed)
      const values = Array.from({ length: 12 }, () => Math.floor(9 * next()))
      const persons = values.map(() => Math.floor(6 * next()))
      const each = values.flatMap((value, i) => new Array<number>(persons[i]!).fill(value))
      for (const count of [2, 3, 5])
        expect(weightedQuantile(values, count, persons)).toEqual(quantile(each, count, { type: 1 }))
    }
  })
})
