import { expect, it } from 'vitest'
import { benefitOfTheDoubt } from '../../../../src/measures/composite/aggregate/benefit-of-the-doubt.ts'
import { of } from './support.ts'

// by hand: (4, 2) and (2, 4) are on the frontier; (2, 2) reaches 2/3 with w = (1/6, 1/6)
it('benefit of the doubt', () => {
  const [a, b, c] = of('benefit-of-the-doubt', [
    [4, 2, 2],
    [2, 4, 2],
  ])
  expect(a).toBeCloseTo(1, 9)
  expect(b).toBeCloseTo(1, 9)
  expect(c).toBeCloseTo(2 / 3, 9)
})

// (2, 2) lies below the segment between the two others: only w = (1/6, 1/6) reaches it. The second part is of no weight there.
it('says the weights of one area', () => {
  const columns = [
    Float64Array.of(4, 2, 2, NaN),
    Float64Array.of(9, 9, 9, 9),
    Float64Array.of(2, 4, 2, 4),
    new Float64Array(4),
  ]
  const own = benefitOfTheDoubt.ownWeights!({ columns, weights: [1, 0, 2, 1] }, 2)
  expect([own[0]! * 6, own[1], own[2]! * 6, own[3]].map((x) => Math.round(x! * 1e12) / 1e12)).toEqual([1, 0, 1, 0])
})
