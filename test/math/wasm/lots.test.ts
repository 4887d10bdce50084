import { describe, expect, it } from 'vitest'
import { picker } from '../../../src/math/picker.ts'
import { random } from '../../../src/math/random.ts'
import { atDesk } from '../../../src/math/wasm/desk.ts'
import { kernel } from '../../../src/math/wasm/kernel.ts'
import { lots } from '../../../src/math/wasm/lots.ts'
import { numbers } from '../../../src/math/wasm/resident.ts'
import { chiSquare } from '../../support/chi-square.ts'

/** Place by place, as the sum of weights says. */
function place(weights: readonly number[], part: number): number {
  let left = part * weights.reduce((a, b) => a + b)
  return weights.findIndex((weight) => (left -= weight) < 0)
}

describe.each([
  { name: 'a few', weights: [3, 0, 1, 4] },
  { name: 'one', weights: [0, 2] },
  { name: 'the last of no weight', weights: [2, 3, 0] },
  { name: 'many', weights: Array.from({ length: 700 }, (_, i) => 1 + ((i * 37) % 101)) },
  { name: 'more than bits tell apart', weights: Array.from({ length: 70_000 }, (_, i) => i % 3) },
])('$name', ({ weights }) => {
  const { cells, shift, all } = picker(weights)
  const total = weights.reduce((a, b) => a + b)
  const end: number[] = []
  weights.reduce((sum, weight) => (end[end.length] = sum + weight), 0)
  it('leaves open just where the border of two places is crossed, and finds the place there', () =>
    atDesk(lots(weights), weights.length, [random(1)], ({ ends }) => {
      for (let half = 0; half < 2 ** 16; half += 7) {
        const cell = cells[half >>> shift]!
        const [first, after] = [0, 1].map((k) => ((half >>> shift) + k) * 2 ** shift)
        const [low, high] = [(first! / 2 ** 16) * total, (after! / 2 ** 16) * total]
        if (cell >= 0) {
          expect((end[cell - 1] ?? 0) <= low && high <= end[cell]!).toBe(true)
        } else if (half % 49 === 0) {
          const u = (half % 101) / 101
          expect(kernel().onBorder(cell, ends, all, half, u)).toBe(place(weights, (half + u) / 2 ** 16))
        }
      }
    }))
  it('never leaves the places, however large the number', () =>
    atDesk(lots(weights), weights.length, [random(1)], ({ ends }) => {
      const last = cells.at(-1)!
      const found = kernel().onBorder(last < 0 ? last : -1 - last, ends, all, 2 ** 16 - 1, 1)
      expect(weights[found]).toBeGreaterThan(0)
    }))
})

it('sends as many persons as asked for, each with the chance of the weight', () => {
  const weights = [1, 0, 3, 2.5]
  const sent = new Float64Array(4)
  for (const persons of [0, 1, 2, 3, 4, 1025, 50_000])
    atDesk(lots(weights), 4, [random(persons)], ({ cells, shift, ends, all }, { states, rows }) => {
      numbers(rows, 4).set([100, 0, 0, 0])
      kernel().send(persons, states, cells, shift, ends, all, rows)
      const now = numbers(rows, 4)
      expect(kernel().total(rows, 4)).toBe(100 + persons)
      now.forEach((count, i) => (sent[i]! += count - (i === 0 ? 100 : 0)))
    })
  expect(sent[1]).toBe(0)
  expect(Math.abs(chiSquare([sent[0]!, sent[2]!, sent[3]!], [1 / 6.5, 3 / 6.5, 2.5 / 6.5]))).toBeLessThan(5)
})

// by hand, 2 of 5 persons in places of 2, 0, 3: out of 10 ways C(2,a) C(3,c)
it.each([[[2, 0, 3]], [[5, 1, 3]], [[2, 9, 300]]])(
  'moves any persons alike, whatever places hold at most: %j',
  (weights) => {
    const stream = random(5)
    const held = lots(weights)
    const counts = [0, 0, 0]
    for (let k = 0; k < 20_000; k++)
      atDesk(held, 3, [stream], ({ cells, shift, ends, all, most }, { states, bits, rows }) => {
        numbers(rows, 6).set([2, 0, 3, 0, 0, 0])
        kernel().move(2, states, cells, shift, ends, all, most, bits, rows, rows + 24)
        const [a, b, c, x, y, z] = numbers(rows, 6)
        expect([a! + x!, b! + y!, c! + z!, x! + z!]).toEqual([2, 0, 3, 2])
        counts[x!]!++
      })
    expect(Math.abs(chiSquare(counts, [3 / 10, 6 / 10, 1 / 10]))).toBeLessThan(5)
  },
)
