/** How a quantile lies between the ordered numbers of a sample: the nine ways of Hyndman & Fan. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** Where types 4 to 9 put the ordered numbers: k-th of n at probability (k − a)/(n + 1 − a − b). */
const positions: Readonly<Record<number, readonly [number, number]>> = {
  4: [0, 1],
  5: [1 / 2, 1 / 2],
  6: [0, 0],
  7: [1, 1],
  8: [1 / 3, 1 / 3],
  9: [3 / 8, 3 / 8],
}

/**
 * The quantile of ascending numbers at probability part/of, both whole: type 1 is the inverse of the distribution, 2
 * averages where it is flat, 3 takes the nearest even one, 4 to 9 lie linearly between two. The same as R's `quantile`;
 * because the probability is a fraction of whole numbers, a quantile that falls on a number is exactly that number, also
 * where part/of is no binary fraction. NaN of nothing. O(1). Hyndman & Fan (1996), The American Statistician 50(4), 361–365.
 */
export function sampleQuantile(
  ascending: ArrayLike<number>,
  [part, of]: readonly [number, number],
  type: QuantileType,
): number {
  const n = ascending.length
  if (n === 0) return NaN
  const at = (k: number) => ascending[Math.min(Math.max(k, 1), n) - 1]!
  const [a, b] = positions[type] ?? [0, 1]
  const place = type === 3 ? (n * part) / of - 1 / 2 : a + (part * (n + 1 - a - b)) / of
  // thirds and eighths of n do not come out whole in binary
  const k = Math.floor(place + 4 * Number.EPSILON * (n + 1))
  const beyond = Math.abs(place - k) < 4 * Number.EPSILON * (n + 1) ? 0 : place - k
  const [low, high] = [at(k), at(k + 1)]
  const share = type > 3 ? beyond : discrete(type, k, beyond > 0)
  return share === 0 || low === high ? low : share === 1 ? high : (1 - share) * low + share * high
}

/** How much the upper of two neighbours counts where a quantile is one of the numbers. */
function discrete(type: QuantileType, k: number, beyond: boolean): number {
  if (type === 1) return beyond ? 1 : 0
  if (type === 2) return beyond ? 1 : 1 / 2
  return beyond || k % 2 !== 0 ? 1 : 0
}
