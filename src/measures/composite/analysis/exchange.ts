/**
 * How many units of one indicator one unit of another makes up for in a weighted arithmetic mean: row k, column l
 * of k × k numbers is w_k s_k / (w_l s_l), with s the points on the scale per unit of the indicator. What weights
 * mean in fact: rates of exchange, not importance. NaN where a scale is not straight.
 */
export function exchange(weights: ArrayLike<number>, slopes: ArrayLike<number>): Float64Array {
  const k = weights.length
  return Float64Array.from({ length: k * k }, (_, c) => {
    const [row, column] = [Math.floor(c / k), c % k]
    return (weights[row]! * slopes[row]!) / (weights[column]! * slopes[column]!)
  })
}

/**
 * Points on the scale per unit of the indicator, where the scale is a straight line (z, min–max, index points);
 * NaN where it is not, as of ranks, logarithms or cut-off ends. O(areas).
 */
export function slope(raw: ArrayLike<number>, scaled: ArrayLike<number>): number {
  let low = -1
  let high = -1
  for (let i = 0; i < raw.length; i++) {
    if (Number.isNaN(raw[i]) || Number.isNaN(scaled[i])) continue
    if (low < 0 || raw[i] < raw[low]) low = i
    if (high < 0 || raw[i] > raw[high]) high = i
  }
  if (low < 0 || raw[low] === raw[high]) return NaN
  const rise = (scaled[high] - scaled[low]) / (raw[high] - raw[low])
  const near = 1e-9 * Math.abs(scaled[high] - scaled[low])
  for (let i = 0; i < raw.length; i++) {
    if (Math.abs(scaled[low] + rise * (raw[i] - raw[low]) - scaled[i]) > near) return NaN
  }
  return rise
}
