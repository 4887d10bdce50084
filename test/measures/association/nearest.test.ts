import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import type { Neighbours } from '../../../src/model/neighbours.ts'
import { distanceBand } from '../../../src/measures/association/distance-band.ts'
import { nearest } from '../../../src/measures/association/nearest.ts'
import { shuffled } from '../../support/shuffled.ts'

const row = ({ start, to }: Neighbours, i: number) => Array.from(to.subarray(start[i], start[i + 1]))

const points = (n: number, seed: number) => {
  const next = random(seed)
  return { x: Array.from({ length: n }, () => 10 * next()), y: Array.from({ length: n }, () => 3 * next()) }
}
const far = ({ x, y }: { x: number[]; y: number[] }, i: number, k: number) => Math.hypot(x[i]! - x[k]!, y[i]! - y[k]!)

describe.each([1, 2, 3])('300 points, seed %i', (seed) => {
  const space = points(300, seed)
  const all = space.x.map((_, i) => i)
  it.each([1, 5, 40])('has the %i nearest of each', (k) => {
    const got = nearest(space, k)
    for (const i of all) {
      const sorted = all.filter((j) => j !== i).sort((a, b) => far(space, i, a) - far(space, i, b))
      expect(row(got, i)).toEqual(sorted.slice(0, k).sort((a, b) => a - b))
    }
  })
  it.each([0.1, 1, 20])('has all within %f km of each', (km) => {
    const got = distanceBand(space, km)
    for (const i of all) expect(row(got, i)).toEqual(all.filter((j) => j !== i && far(space, i, j) <= km))
  })
})

describe('nearest', () => {
  const grid = Array.from({ length: 25 }, (_, i) => ({ id: i, x: (i % 5) * 0.1, y: Math.floor(i / 5) * 0.1 }))
  it('breaks ties by place, west then south, whatever the order of the rows', () => {
    const of = (list: typeof grid) => {
      const got = nearest({ x: list.map(({ x }) => x), y: list.map(({ y }) => y) }, 3)
      return Object.fromEntries(
        list.map(({ id }, i) => [
          id,
          row(got, i)
            .map((k) => list[k]!.id)
            .sort((a, b) => a - b),
        ]),
      )
    }
    const want = of(grid)
    expect(want[12]).toEqual([7, 11, 17]) // west, south, north; not east
    for (let seed = 1; seed <= 5; seed++) expect(of(shuffled(grid, seed))).toEqual(want)
  })
  it('breaks them alike where the last digits of places are rounding', () => {
    // a grid of 0.4 km in the plane of a country, its places as they come out of corners: a few units of the last digit off
    const next = random(7)
    const placed = (at: number, i: number) => (at + i * 0.4) * (1 + 4 * (next() - 0.5) * Number.EPSILON)
    const country = {
      x: grid.map((_, i) => placed(390, i % 5)),
      y: grid.map((_, i) => placed(5800, Math.floor(i / 5))),
    }
    for (let k = 1; k <= 8; k++) {
      const [got, want] = [nearest(country, k), nearest({ x: grid.map(({ x }) => x), y: grid.map(({ y }) => y) }, k)]
      expect(Array.from(got.to)).toEqual(Array.from(want.to))
    }
    const [near, far] = [distanceBand(country, 0.4), distanceBand(country, 0.399)]
    expect(near.to.length, 'each with those beside it').toBe(2 * 40)
    expect(far.to.length).toBe(0)
  })
  it('has all others where there are fewer than asked for', () =>
    expect(row(nearest({ x: [0, 1, 5], y: [0, 0, 0] }, 7), 0)).toEqual([1, 2]))
  it('has nobody for one area', () => expect(nearest({ x: [0], y: [0] }, 3).to).toHaveLength(0))
  it('has points at one place as neighbours', () =>
    expect(row(nearest({ x: [1, 1, 1], y: [2, 2, 2] }, 1), 2)).toEqual([0]))
  it('is no wider than its band, to rounding', () => {
    const band = distanceBand({ x: [0, 0.1 + 0.2, 0.31], y: [0, 0, 0] }, 0.3)
    expect(row(band, 0)).toEqual([1])
  })
})
