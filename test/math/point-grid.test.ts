import { expect, it } from 'vitest'
import { pointGrid } from '../../src/math/point-grid.ts'
import { random } from '../../src/math/random.ts'

it.each([
  ['in a square', 1, 1],
  ['in a strip', 1000, 0.001],
  ['on a line', 1, 0],
  ['at one place', 0, 0],
])('finds all points within a radius, each once: %s', (_, width, height) => {
  const next = random(5)
  const x = Array.from({ length: 400 }, () => -50 + width * next())
  const y = Array.from({ length: 400 }, () => 700 + height * next())
  const grid = pointGrid(x, y)
  for (const radius of [0, 0.01, 0.2, 3000])
    for (let i = 0; i < 400; i += 7) {
      const found: number[] = []
      grid.near(x[i]!, y[i]!, radius, (point, squared) => {
        expect(squared).toBe((x[point]! - x[i]!) ** 2 + (y[point]! - y[i]!) ** 2)
        found.push(point)
      })
      const want = x.flatMap((px, j) => ((px - x[i]!) ** 2 + (y[j]! - y[i]!) ** 2 <= radius * radius ? [j] : []))
      expect(found.sort((a, b) => a - b)).toEqual(want)
    }
})

it('finds nothing among no points, or far from all', () => {
  pointGrid([], []).near(0, 0, 5, () => expect.unreachable())
  pointGrid([1, 2], [1, 2]).near(50, 50, 5, () => expect.unreachable())
})
