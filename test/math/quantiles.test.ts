import { expect, it } from 'vitest'
import { quantiles } from '../../src/math/quantiles.ts'

// R 4: quantile(c(1, 2, 4, 8), c(0, .1, .25, .5, .9, 1)) is 1 1.3 1.75 3 6.8 8
it("agrees with R's default", () =>
  quantiles([4, 1, 8, 2], [0, 0.1, 0.25, 0.5, 0.9, 1]).forEach((q, i) =>
    expect(q).toBeCloseTo([1, 1.3, 1.75, 3, 6.8, 8][i]!, 12),
  ))
it('is the number itself of one number', () => expect(quantiles([7], [0, 0.3, 1])).toEqual([7, 7, 7]))
it('leaves out what is not there', () => expect(quantiles([NaN, 1, 3], [0.5])).toEqual([2]))
it('is undefined of nothing', () => expect(quantiles([], [0.5])).toEqual([NaN]))
