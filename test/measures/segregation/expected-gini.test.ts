import { describe, expect, it } from 'vitest'
import { hypergeometricContrast } from '../../../src/math/hypergeometric-contrast.ts'
import { random } from '../../../src/math/random.ts'
import { expectedDissimilarity } from '../../../src/measures/segregation/expected-dissimilarity.ts'
import { expectedGini } from '../../../src/measures/segregation/expected-gini.ts'
import { groups } from '../../support/kunststadt.ts'

const E = (group: number, totals: number[]) => expectedGini(group, Object.freeze(totals))

describe('expectedGini', () => {
  it('is 0 in a city of one area', () => expect(E(3, [10])).toBe(0))
  it('is undefined without a group', () => expect(E(0, [5, 5])).toBeNaN())
  it('is undefined without anybody else', () => expect(E(10, [5, 5])).toBeNaN())
  it('is 1 where every area holds one person', () => expect(E(1, [1, 1, 1, 1])).toBeCloseTo(1, 12))
  it('leaves out empty areas', () => expect(E(2, [0, 2, 0, 4])).toBe(E(2, [2, 4])))
  it('rounds counts that are not whole', () => expect(E(2.2, [1.9, 4.3])).toBe(E(2, [2, 4])))
  // by hand: two areas have one pair, and its Gini is the distance of the two distributions
  it('is that of the dissimilarity for two areas', () => expect(E(2, [2, 4])).toBeCloseTo(6 / 15, 12))

  it.each(groups)('is the sum over all pairs, each exact: $name', ({ inputs: { group, total } }) => {
    const [G, sizes] = [add(group), Array.from(total)]
    expect(Math.abs(expectedGini(G, total) / allPairs(G, sizes) - 1)).toBeLessThan(1e-12)
  })

  // more sizes than nodes: 200 areas of 1 to 20 000, groups from four persons to half of all
  it.each([
    [4e-6, 1e-2],
    [0.001, 5e-4],
    [0.01, 1e-4],
    [0.1, 1e-4],
    [0.5, 1e-4],
  ])('is near the sum over all pairs where there are many sizes: share %d, within %d', (share, error) => {
    const next = random(17)
    const sizes = Array.from({ length: 200 }, () => Math.ceil(20_000 * next() ** 3))
    const G = Math.round(share * add(sizes))
    expect(new Set(sizes).size).toBeGreaterThan(100)
    expect(Math.abs(E(G, sizes) / allPairs(G, sizes) - 1)).toBeLessThan(error)
    expect(E(G, sizes)).toBeGreaterThan(expectedDissimilarity(G, sizes))
  })
})

const add = (v: ArrayLike<number>) => Array.from(v).reduce((a, b) => a + b)

function allPairs(G: number, sizes: number[]): number {
  const T = add(sizes)
  let total = 0
  sizes.forEach((a, i) =>
    sizes.slice(0, i).forEach((b) => (total += a > 0 && b > 0 ? hypergeometricContrast(T, G, a, b) : 0)),
  )
  return total / (G * (T - G))
}
