import { mean } from '../../math/mean.ts'
import { stream } from '../../math/stream.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'

/** Draws of a conditional test. */
interface Draws {
  readonly draws: number
  readonly seed: number
}

/**
 * Whether what stands around an area could be chance: its own value stays, its neighbours are drawn by lot from all
 * others, `draws` times. Gives p by area, two-sided (twice the smaller tail, at most 1), the arrangement found among
 * those counted, so never 0. The same for local Moran and local G, which rise with what stands around.
 *
 * Every area has a random stream of its own, by its place. NaN for an area without neighbours, or when all values are
 * equal. O(draws · links). Anselin (1995), Geographical Analysis 27(2), 93–115, section 4.
 */
export function conditionalPermutation(
  values: Vector,
  { start, to, weight }: Neighbours,
  { draws, seed }: Draws,
): Float64Array {
  const n = values.length
  const centre = mean(values)
  const z = Float64Array.from(values, (x) => x - centre)
  const p = new Float64Array(n).fill(NaN)
  if (z.every((d) => d === z[0])) return p
  const others = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const k = start[i + 1] - start[i]
    if (k === 0) continue
    let found = 0
    for (let l = start[i]; l < start[i + 1]; l++) found += weight[l] * z[to[l]]
    for (let j = 0, m = 0; j < n; j++) if (j !== i) others[m++] = j
    const next = stream(seed, i)
    const rounding = 1e-12 * Math.max(1, Math.abs(found))
    let [above, below] = [1, 1]
    for (let draw = 0; draw < draws; draw++) {
      let drawn = 0
      // The first k of a shuffle; what is left in disorder is as good a deck for the next draw
      for (let m = 0; m < k; m++) {
        const at = m + Math.floor(next() * (n - 1 - m))
        const j = others[at]
        others[at] = others[m]
        others[m] = j
        drawn += weight[start[i] + m] * z[j]
      }
      if (drawn >= found - rounding) above++
      if (drawn <= found + rounding) below++
    }
    p[i] = Math.min(1, (2 * Math.min(above, below)) / (draws + 1))
  }
  return p
}
