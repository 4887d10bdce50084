import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** FNV-1a: 32-bit integer arithmetic only, so the same on every engine. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h | 0
}

/** An own stream per label: adding a table later does not change the numbers of the others. */
export function stream(seed: number, label: string): () => number {
  // Not math/random.ts: the city's bytes are published, and a better stream there must not move them.
  const generator = xoroshiro128plus((seed ^ hash(label)) | 0)
  const next = () => uniformFloat64(generator)
  // Similar seeds start alike in this generator; the first draws are thrown away.
  for (let i = 0; i < 16; i++) next()
  return next
}

/** About standard normal: twelve uniforms, because Math.log and Math.cos may differ between engines. */
export function noise(seed: number, label: string): number {
  const next = stream(seed, label)
  let sum = -6
  for (let i = 0; i < 12; i++) sum += next()
  return sum
}

export function shuffle<T>(items: readonly T[], next: () => number): T[] {
  const result = [...items]
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const held = result[i]
    result[i] = result[j]
    result[j] = held
  }
  return result
}

/** Whole numbers in the proportion of the weights that add up to the total (largest remainders). */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const exact = weights.map((w) => (total * w) / sum)
  const whole = exact.map(Math.floor)
  const missing = total - whole.reduce((a, b) => a + b, 0)
  const order = exact.map((_, i) => i).sort((i, j) => exact[j] - whole[j] - (exact[i] - whole[i]) || i - j)
  for (const i of order.slice(0, missing)) whole[i]++
  return whole
}

export interface Dice {
  /** How many of `n` when each is counted with probability `p`. */
  draw(label: string, n: number, p: number): number
  /** A factor around 1. */
  vary(label: string, spread: number): number
}

/** Most of an area's deviation stays from year to year: neighbourhoods do not reroll themselves each December. */
export function dice(seed: number, place: string, year: number): Dice {
  const deviation = (label: string) =>
    0.85 * noise(seed, `${place}/${label}`) + 0.3 * noise(seed, `${place}/${label}/${year}`)
  return {
    draw(label, n, p) {
      const q = Math.min(Math.max(p, 0), 1)
      const count = Math.round(n * q + deviation(label) * Math.sqrt(n * q * (1 - q)))
      return Math.min(Math.max(count, 0), n)
    },
    vary: (label, spread) => Math.max(0.1, 1 + spread * deviation(label)),
  }
}
