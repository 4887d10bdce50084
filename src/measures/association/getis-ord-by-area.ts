import { mean } from '../../math/mean.ts'
import { sum } from '../../math/sum.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'

export interface GetisOrdByArea {
  /** Part of all values that stands around an area (of `star`: in and around it). */
  readonly G: Float64Array
  /** Distance from what chance leads to expect in standard deviations: above 0 in a cluster of high values, below 0 of low ones. */
  readonly z: Float64Array
}

/**
 * Local G of Getis & Ord: Gᵢ leaves the area itself out, Gᵢ* takes it in. With `star` the own weight is the mean of its
 * neighbours': 1 of binary links; of rows that add up to 1, 1/(k + 1) for the area and each of its k neighbours.
 * Values must not be negative. NaN for an area without neighbours (Gᵢ), and where the variance is 0. O(links).
 * Ord & Getis (1995), Geographical Analysis 27(4), 286–306, eq. 3 and 7.
 */
export function getisOrdByArea(
  values: Vector,
  { start, to, weight }: Neighbours,
  { star, rows }: { readonly star: boolean; readonly rows: boolean },
): GetisOrdByArea {
  const n = values.length
  const [G, z] = [new Float64Array(n).fill(NaN), new Float64Array(n).fill(NaN)]
  const [all, centre] = [sum(values), mean(values)]
  const d = Float64Array.from(values, (x) => x - centre)
  const [deviations, squares] = [sum(d), sum(d, (x) => x * x)]
  const constant = Array.from(values).every((x) => x === values[0])
  for (let i = 0; i < n; i++) {
    const links = start[i + 1] - start[i]
    if (links === 0 && !star) continue
    const own = star ? (rows ? 1 / (links + 1) : meanOf(weight, start[i], start[i + 1])) : 0
    const scale = star && rows ? links / (links + 1) : 1
    let [around, above, total, square] = [own * values[i], own * d[i], own, own * own]
    for (let k = start[i]; k < start[i + 1]; k++) {
      const w = scale * weight[k]
      around += w * values[to[k]]
      above += w * d[to[k]]
      total += w
      square += w * w
    }
    const m = star ? n : n - 1
    G[i] = around / (star ? all : all - values[i])
    const middle = (star ? deviations : deviations - d[i]) / m
    const scatter = (star ? squares : squares - d[i] ** 2) / m - middle ** 2
    const room = m * square - total ** 2
    // what rounding alone leaves of nothing: all others equal, or everybody a neighbour
    if (constant || scatter < (1e-14 * squares) / m || room < 1e-12 * total ** 2) continue
    z[i] = (above - middle * total) / Math.sqrt((scatter * room) / (m - 1))
  }
  return { G, z }
}

function meanOf(weight: Float64Array, from: number, to: number): number {
  let total = 0
  for (let k = from; k < to; k++) total += weight[k]
  return to === from ? 1 : total / (to - from)
}
