import { random } from '../../math/random.ts'
import { shuffle } from '../../math/shuffle.ts'
import type { Vector } from '../../model/vector.ts'
import { pValues, type PValues } from '../inference/p-values.ts'
import type { Arranged } from './statistics.ts'

export interface PermutationTest extends PValues {
  readonly value: number
  /** Mean and standard deviation (sample) over the draws. */
  readonly mean: number
  readonly sd: number
}

/**
 * A statistic against the same values dealt out to the areas by lot, `draws` times: `statistics.moran(values, pairs)`
 * and its kin, `bivariate(x, neighbours)` over y, or Moran of `empiricalBayesRates`. The arrangement that was found
 * counts as one of those drawn, so p is never 0. NaN where the statistic is undefined. O(draws · (areas + links)).
 */
export function permutationTest(
  of: Arranged,
  values: Vector,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): PermutationTest {
  const dealt = Float64Array.from(values)
  const value = of(dealt)
  const next = random(seed)
  const drawn = new Float64Array(draws)
  for (let draw = 0; draw < draws; draw++) {
    shuffle(dealt, next)
    drawn[draw] = of(dealt)
  }
  return { value, ...meanAndSd(drawn, value), ...pValues(value, drawn) }
}

function meanAndSd(drawn: Float64Array, near: number) {
  let [sum, squares] = [0, 0]
  for (const value of drawn) {
    sum += value - near
    squares += (value - near) ** 2
  }
  const n = drawn.length
  return { mean: near + sum / n, sd: Math.sqrt((squares - sum ** 2 / n) / (n - 1)) }
}
