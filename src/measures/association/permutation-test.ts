import { random } from '../../math/random.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'
import { pairs } from './pairs.ts'
import { statistics } from './statistics.ts'

export interface PermutationTest {
  readonly value: number
  /** Mean and standard deviation (sample) over the draws. */
  readonly mean: number
  readonly sd: number
  /** Share of arrangements at least as high, as low, and twice the smaller of the two but at most 1. */
  readonly upper: number
  readonly lower: number
  readonly p: number
}

/**
 * A global statistic against the same values dealt out to the areas by lot, `draws` times. The arrangement that was
 * found is one of those counted (the +1 of Phipson & Smyth 2010), so p is never 0. Areas are drawn in their order.
 * NaN where the statistic is undefined. O(draws · links).
 */
export function permutationTest(
  statistic: keyof typeof statistics,
  values: Vector,
  neighbours: Neighbours,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): PermutationTest {
  const dealt = Float64Array.from(values)
  const of = statistics[statistic](values, pairs(neighbours))
  const value = of(dealt)
  if (Number.isNaN(value)) return { value, mean: NaN, sd: NaN, upper: NaN, lower: NaN, p: NaN }
  // arrangements that differ in rounding alone are the same one
  const rounding = 1e-12 * Math.max(1, Math.abs(value))
  const next = random(seed)
  let [above, below, sum, squares] = [1, 1, 0, 0]
  for (let draw = 0; draw < draws; draw++) {
    for (let i = dealt.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      const taken = dealt[i]
      dealt[i] = dealt[j]
      dealt[j] = taken
    }
    const drawn = of(dealt)
    if (drawn >= value - rounding) above++
    if (drawn <= value + rounding) below++
    sum += drawn - value
    squares += (drawn - value) ** 2
  }
  const upper = above / (draws + 1)
  const lower = below / (draws + 1)
  return {
    value,
    mean: value + sum / draws,
    sd: Math.sqrt((squares - sum ** 2 / draws) / (draws - 1)),
    upper,
    lower,
    p: Math.min(1, 2 * Math.min(upper, lower)),
  }
}
