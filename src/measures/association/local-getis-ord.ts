import { mean } from '../../math/mean.ts'
import { spread } from '../../math/spread.ts'
import { sum } from '../../math/sum.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'

export interface LocalGetisOrd {
  /** Part of all values that stands around an area (of `star`: in and around it). */
  readonly G: Float64Array
  /** Distance from what chance leads to expect in standard deviations: above 0 in a cluster of high values, below 0 of low ones. */
  readonly z: Float64Array
}

/**
 * Local G of Getis & Ord: Gᵢ leaves the area itself out, Gᵢ* takes it in. With `star` the own weight is that of a
 * neighbour: 1 of binary links; of rows that add up to 1, 1/(k + 1) for the area and each of its k neighbours.
 * Values must not be negative. NaN for an area without neighbours (Gᵢ), and where the variance is 0. O(links).
 * Ord & Getis (1995), Geographical Analysis 27(4), 286–306, eq. 3 and 7.
 */
export function localGetisOrd(
  values: Vector,
  { start, to, weight }: Neighbours,
  { star, rows }: { readonly star: boolean; readonly rows: boolean },
): LocalGetisOrd {
  const n = values.length
  const [G, z] = [new Float64Array(n).fill(NaN), new Float64Array(n).fill(NaN)]
  const [all, squares] = [sum(values), sum(values, (x) => x * x)]
  const [centre, sd] = [mean(values), spread(values, 'population')]
  for (let i = 0; i < n; i++) {
    const links = start[i + 1] - start[i]
    if (links === 0 && !star) continue
    const own = star ? (rows ? 1 / (links + 1) : 1) : 0
    const scale = star && rows ? links / (links + 1) : 1
    let [around, total, square] = [own * values[i], own, own * own]
    for (let k = start[i]; k < start[i + 1]; k++) {
      const w = scale * weight[k]
      around += w * values[to[k]]
      total += w
      square += w * w
    }
    const m = star ? n : n - 1
    const others = star ? all : all - values[i]
    const middle = star ? centre : others / m
    const scatter = star ? sd : Math.sqrt(Math.max(0, (squares - values[i] ** 2) / m - middle ** 2))
    G[i] = around / others
    const variance = (m * square - total ** 2) / (m - 1)
    if (scatter > 0 && variance > 0) z[i] = (around - middle * total) / (scatter * Math.sqrt(variance))
  }
  return { G, z }
}
