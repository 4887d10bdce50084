import { expect, it } from 'vitest'
import { pairs } from '../../../src/measures/contribution/pairs.ts'
import { city } from '../../support/city.ts'

it('is the sum over all others, pair by pair', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { group: x, other: y } = city(seed)
    const all = Array.from(x, (_, i) => i)
    const own = pairs(x, y)
    for (const i of all) {
      const expected = all.reduce((sum, j) => sum + Math.abs(x[i]! * y[j]! - x[j]! * y[i]!), 0)
      expect(Math.abs(own[i]! - expected)).toBeLessThan(1e-12 * Math.max(1, expected))
    }
  }
})
it('leaves out where nobody lives', () => expect(Array.from(pairs([1, 0, 0], [0, 0, 1]))).toEqual([1, 0, 1]))
