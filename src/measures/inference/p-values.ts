/** How many of the cities drawn are as far out as the one observed, as a probability. */
export interface PValues {
  /** At least as high as observed. */
  readonly high: number
  /** At least as low. */
  readonly low: number
  /** Twice the smaller of the two, at most 1: the rule that leaves both ways the same weight, symmetric or not. */
  readonly both: number
}

/**
 * p-values of an observed value among draws from the null. The observed city counts as one of the draws (the "+1"), so
 * that p is never 0 and a test at level α is true to it (Phipson & Smyth 2010, Statistical Applications in Genetics
 * and Molecular Biology 9(1), 39). Draws that are undefined are left out; NaN when the observed value is.
 */
export function pValues(observed: number, values: ArrayLike<number>): PValues {
  if (Number.isNaN(observed)) return { high: NaN, low: NaN, both: NaN }
  // equal but for rounding counts as equal
  const near = 1e-12 * Math.max(1, Math.abs(observed))
  let [high, low, all] = [1, 1, 1]
  for (let k = 0; k < values.length; k++) {
    if (Number.isNaN(values[k])) continue
    all++
    if (values[k] >= observed - near) high++
    if (values[k] <= observed + near) low++
  }
  return { high: high / all, low: low / all, both: Math.min(1, (2 * Math.min(high, low)) / all) }
}
