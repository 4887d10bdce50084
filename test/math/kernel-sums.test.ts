import { describe, expect, it } from 'vitest'
import { exponential } from '../../src/math/kernel.ts'
import { kernelSummer } from '../../src/math/kernel-sums.ts'
import { random } from '../../src/math/random.ts'

describe('kernelSummer', () => {
  const next = random(5)
  const n = 300
  const [x, y, v, own] = [50, 50, 9, 1].map((most) => Array.from({ length: n }, () => most * next())) as number[][]
  it.each([0.2, 1, 30])('is the sum over all pairs, near or far (h = %d)', (h) => {
    const [sums] = kernelSummer(x!, y!, exponential(h), own!)([v!])
    for (let i = 0; i < n; i += 37) {
      const want = v!.reduce(
        (sum, value, j) =>
          sum + value * (i === j ? own![i]! : Math.exp(-Math.hypot(x![i]! - x![j]!, y![i]! - y![j]!) / h)),
        0,
      )
      expect(sums![i]).toBeCloseTo(want, 10)
    }
  })
  it('says the same on every call, whatever was asked before', () => {
    const sum = kernelSummer(x!, y!, exponential(1), own!)
    const first = sum([v!])
    sum([own!, x!])
    expect(sum([v!])).toEqual(first)
  })
})
