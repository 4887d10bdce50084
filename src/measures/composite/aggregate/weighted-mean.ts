import type { Parts } from './aggregator.ts'

/**
 * Back(Σ w f(x) / Σ w) over the parts that an area has; NaN where it has none of any weight. The common core
 * of all means. O(areas × parts), no memory beside the answer.
 */
export function weightedMean(
  { columns, weights }: Parts,
  out: Float64Array,
  f: (x: number) => number,
  back: (mean: number) => number,
): void {
  for (let i = 0; i < out.length; i++) {
    let total = 0
    let lost = 0
    let all = 0
    for (let k = 0; k < columns.length; k++) {
      const x = columns[k][i]
      const w = weights[k]
      // A part of weight 0 is no part: its value may even be one that f cannot take
      if (Number.isNaN(x) || w === 0) continue
      // What the addition rounds away is kept, so that the order of the parts does not matter (Neumaier, 1974)
      const term = w * f(x)
      const next = total + term
      lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total
      total = next
      all += w
    }
    out[i] = all > 0 ? back((total + lost) / all) : NaN
  }
}
