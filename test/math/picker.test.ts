import { describe, expect, it } from 'vitest'
import { picker } from '../../src/math/picker.ts'

/** Place by place, as the sum of weights says. */
function place(weights: readonly number[], part: number): number {
  let left = part * weights.reduce((a, b) => a + b)
  return weights.findIndex((weight) => (left -= weight) < 0)
}

describe.each([
  { name: 'a few', weights: [3, 0, 1, 4] },
  { name: 'one', weights: [0, 2] },
  { name: 'many', weights: Array.from({ length: 700 }, (_, i) => 1 + ((i * 37) % 101)) },
  { name: 'more than bits tell apart', weights: Array.from({ length: 70_000 }, (_, i) => i % 3) },
])('$name', ({ weights }) => {
  const { cell, shift, open } = picker(weights)
  const total = weights.reduce((a, b) => a + b)
  const end: number[] = []
  weights.reduce((sum, weight) => (end[end.length] = sum + weight), 0)
  it('leaves open just where the border of two places is crossed, and finds the place there', () => {
    for (let half = 0; half < 2 ** 16; half += 7) {
      const settled = cell[half >>> shift]!
      const [first, after] = [0, 1].map((k) => ((half >>> shift) + k) * 2 ** shift)
      const [low, high] = [(first! / 2 ** 16) * total, (after! / 2 ** 16) * total]
      if (settled >= 0) {
        expect((end[settled - 1] ?? 0) <= low && high <= end[settled]!).toBe(true)
      } else if (half % 49 === 0) {
        const u = (half % 101) / 101
        expect(open(half, () => u)).toBe(place(weights, (half + u) / 2 ** 16))
      }
    }
  })
})
