import { describe, expect, it } from 'vitest'
import { binomialDensity } from '../../src/math/binomial-density.ts'
import { poissonDensity } from '../../src/math/poisson-density.ts'
import { binomialLaw, poissonLaw, step, type WholeLaw } from '../../src/math/whole-law.ts'

function chances(law: WholeLaw): number[] {
  const all = [law.chance]
  for (let x = law.first; x < law.last; x++) all.push(all.at(-1)! * step(law, x))
  return all
}

describe('binomialLaw', () => {
  it.each([
    [2, 0.5],
    [40, 0.97],
    [8000, 0.15],
    [60_000, 0.03],
  ])('of %i draws with %d has their chances', (n, p) => {
    const law = binomialLaw(n, p)
    const all = chances(law)
    all.forEach((chance, k) => {
      const want = binomialDensity(law.first + k, n, p, 1 - p)
      expect(Math.abs(chance - want)).toBeLessThan(1e-12 * want + 1e-30)
    })
    expect(Math.abs(all.reduce((a, b) => a + b) - 1)).toBeLessThan(1e-12)
  })
})

describe('poissonLaw', () => {
  it.each([0.01, 2, 30, 3500, 200_000])('of %d has its chances', (mean) => {
    const law = poissonLaw(mean)
    const all = chances(law)
    all.forEach((chance, k) => {
      const want = poissonDensity(law.first + k, mean)
      expect(Math.abs(chance - want)).toBeLessThan(1e-11 * want + 1e-30)
    })
    expect(Math.abs(all.reduce((a, b) => a + b) - 1)).toBeLessThan(1e-11)
  })
})

it.each([
  [binomialLaw(0, 0.4), 0],
  [binomialLaw(7, 0), 0],
  [binomialLaw(7, 1), 7],
  [poissonLaw(0), 0],
])('leaves nothing to chance where there is none', (law, x) => {
  expect([law.first, law.last, chances(law)]).toEqual([x, x, [1]])
})
