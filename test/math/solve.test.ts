import { describe, expect, it } from 'vitest'
import { solve } from '../../src/math/solve.ts'

describe('solve', () => {
  // numpy 2.4.6, linalg.solve([[4, 1, 2], [1, 3, 0.5], [2, 0.5, 5]], [1, 2, 3])
  it('agrees with numpy', () =>
    [-0.2215909090909091, 0.6363636363636364, 0.625].forEach((x, i) =>
      expect(solve([4, 1, 2, 1, 3, 0.5, 2, 0.5, 5], [1, 2, 3])[i]).toBeCloseTo(x, 12),
    ))
  it('of what is not positive definite there is none', () => expect(solve([1, 2, 2, 1], [1, 1])[0]).toBeNaN())
})
