import { expect, it } from 'vitest'
import { falseDiscoveryRate } from '../../src/math/false-discovery-rate.ts'

// R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "BH") is 0.02 0.04 0.04 0.02
it('agrees with R p.adjust', () => {
  const got = falseDiscoveryRate([0.01, 0.04, 0.03, 0.005])
  ;[0.02, 0.04, 0.04, 0.02].forEach((want, i) => expect(got[i]).toBeCloseTo(want, 12))
})
it('does not count what is no test', () =>
  expect(Array.from(falseDiscoveryRate([0.01, NaN, 0.04]))).toEqual([0.02, NaN, 0.04]))
it('is 1 at most', () => expect(Array.from(falseDiscoveryRate([0.9, 1]))).toEqual([1, 1]))
