import { describe, expect, it } from 'vitest'
import { binomialDensity } from '../../src/math/binomial-density.ts'
import { binomialTables } from '../../src/math/binomial-tables.ts'
import { random } from '../../src/math/random.ts'
import { chiSquare } from '../support/chi-square.ts'

describe('binomialTables', () => {
  it('leaves nothing to chance where there is none', () => {
    for (const u of [0, 0.3, 1 - 2 ** -53]) {
      expect(binomialTables([0, 7], 0.4)(0, u)).toBe(0)
      expect(binomialTables([7], 0)(0, u)).toBe(0)
      expect(binomialTables([7, 3000], 1)(0, u)).toBe(7)
      expect(binomialTables([7, 3000], 1)(1, u)).toBe(3000)
    }
  })

  // by hand: 2 draws with ½ have 0, 1, 2 hits with ¼, ½, ¼
  it.each([
    [0, 0],
    [0.2499, 0],
    [0.25, 1],
    [0.7499, 1],
    [0.75, 2],
    [0.9999, 2],
  ])('inverts the distribution: %d', (u, want) => expect(binomialTables([5, 2], 0.5)(1, u)).toBe(want))

  it('never leaves the possible', () => {
    const draw = binomialTables([3, 40, 2], 0.97)
    expect([draw(0, 1 - 2 ** -53), draw(1, 1 - 2 ** -53), draw(2, 0)]).toEqual([3, 40, 0])
  })

  it.each([
    [0, 15],
    [1, 900],
    [2, 60_000],
  ])('has the distribution of law %i', (i, n) => {
    const p = 0.03
    const draw = binomialTables([15, 900, 60_000], p)
    const next = random(5)
    const counts = new Array<number>(Math.min(n, 2400) + 1).fill(0)
    for (let k = 0; k < 100_000; k++) counts[draw(i, next())]!++
    expect(
      Math.abs(
        chiSquare(
          counts,
          counts.map((_, x) => binomialDensity(x, n, p, 1 - p)),
        ),
      ),
    ).toBeLessThan(5)
  })
})
