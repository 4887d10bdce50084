import { stream } from './chance.ts'
import { centre, columns, outside, rows, water } from './mesh.ts'
import { places } from './names.ts'

/** A smooth random surface between 0 and 1 over the city, with hills about `pitch` kilometres apart. */
export function surface(seed: number, label: string, pitch: number): (x: number, y: number) => number {
  const next = stream(seed, label)
  const n = Math.floor(16 / pitch) + 2
  const heights = Array.from({ length: n * n }, next)
  const ease = (t: number) => t * t * (3 - 2 * t)
  return (x, y) => {
    const u = (x + 2) / pitch
    const v = (y + 2) / pitch
    const i = Math.min(Math.max(Math.floor(u), 0), n - 2)
    const j = Math.min(Math.max(Math.floor(v), 0), n - 2)
    const s = ease(Math.min(Math.max(u - i, 0), 1))
    const t = ease(Math.min(Math.max(v - j, 0), 1))
    const at = (k: number, l: number) => heights[l * n + k]
    return (at(i, j) * (1 - s) + at(i + 1, j) * s) * (1 - t) + (at(i, j + 1) * (1 - s) + at(i + 1, j + 1) * s) * t
  }
}

const course: readonly (readonly [number, number])[] = [
  [-1, 4.9],
  [1.4, 5.1],
  [2.2, 5.3],
  [3.3, 5.6],
  [4.7, 5.2],
  [6.2, 5.5],
  [7.4, 6.1],
  [8.7, 6.35],
]

/** The lock: here the banks touch and the areas on both sides are neighbours. */
const lock = { from: 6.55, to: 6.85 }
const island = { x: 2.1, y: 5.3, radius: 0.25 }

export function distance(x: number, y: number, u: number, v: number): number {
  return Math.sqrt((x - u) * (x - u) + (y - v) * (y - v))
}

export function toRiver(x: number, y: number): number {
  let nearest = 99
  for (let k = 1; k < course.length; k++) {
    const [ax, ay] = course[k - 1]
    const [bx, by] = course[k]
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) * (bx - ax) + (by - ay) * (by - ay))
    const t = Math.min(Math.max(along, 0), 1)
    nearest = Math.min(nearest, distance(x, y, ax + t * (bx - ax), ay + t * (by - ay)))
  }
  return nearest
}

/** Half the width of the river: wide as a harbour basin in the west, a stream in the east. */
function halfWidth(x: number): number {
  const d = (x - 2.1) / 0.9
  return 0.13 + 0.38 / (1 + d * d) + (x < 1.2 ? 0.06 : 0)
}

/** For each cell whether it is land (0), water or outside the city. */
export function terrain(seed: number): Int16Array {
  const coast = surface(seed, 'coast', 1.3)
  const bank = surface(seed, 'bank', 0.7)
  return Int16Array.from({ length: columns * rows }, (_, c) => {
    const [x, y] = centre(c)
    const u = (x - 6) / 5.4
    const v = (y - 4.5) / 4.05
    // Whatever the coast does, a place keeps the ground it stands on.
    const settled = places.some((place) => distance(x, y, place.x, place.y) < 0.3)
    if (u * u + v * v > 1 + 0.42 * (coast(x, y) - 0.5) && !settled) return outside
    const wet = toRiver(x, y) < halfWidth(x) * (0.85 + 0.3 * bank(x, y))
    const dry = distance(x, y, island.x, island.y) < island.radius || (x > lock.from && x < lock.to)
    return wet && !dry ? water : 0
  })
}
