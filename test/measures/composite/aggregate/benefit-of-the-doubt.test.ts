import { expect, it } from 'vitest'
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
