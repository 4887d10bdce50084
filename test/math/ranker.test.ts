import { describe, expect, it } from 'vitest'
import { random } from '../../src/math/random.ts'
import { rank } from '../../src/math/rank.ts'
import { ranker } from '../../src/math/ranker.ts'

const places = (values: readonly number[]) => {
  const into = new Int32Array(values.length)
  ranker(values.length)(Float64Array.from(values), into)
  return [...into]
}

describe('ranker', () => {
  it('gives equal numbers the best place', () => expect(places([3, 9, 9, 1])).toEqual([3, 1, 1, 4]))
  it('of equal numbers, of one, of none', () => {
    expect(places([2, 2, 2])).toEqual([1, 1, 1])
    expect(places([5])).toEqual([1])
    expect(places([])).toEqual([])
  })
  it('ranks as rank() does, also far outliers and ties, one list after the other', () => {
    const rankInto = ranker(60)
    const into = new Int32Array(60)
    for (let seed = 1; seed <= 200; seed++) {
      const next = random(seed)
      const values = Float64Array.from({ length: 60 }, (_, i) =>
        i === 7 ? 1e9 * next() : seed % 2 ? next() - 0.5 : Math.floor(9 * next()),
      )
      rankInto(values, into)
      expect([...into]).toEqual([...rank(values)])
    }
  })
})
