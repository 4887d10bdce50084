import { describe, expect, it } from 'vitest'
import { maximum } from '../../src/math/maximum.ts'

describe('maximum', () => {
  it.each([-1.7, 0, 0.3, 1.999])('finds the top of a parabola at %d', (top) =>
    expect(maximum((x) => -((x - top) ** 2), -2, 2)).toBeCloseTo(top, 7),
  )
  it('finds a skewed top', () => expect(maximum((x) => x * Math.exp(-x), 0, 9)).toBeCloseTo(1, 7))
  it('stays at the end of a slope', () => expect(maximum((x) => x, 0, 3)).toBeCloseTo(3, 7))
  it('does not mind a kink', () => expect(maximum((x) => -Math.abs(x - 0.25), 0, 1)).toBeCloseTo(0.25, 7))
})
