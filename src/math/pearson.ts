import { sum } from './sum.ts'

/**
 * Pearson's correlation of two columns over the rows where both are there (NaN is left out): −1 to 1.
 * NaN where one of them does not vary there, or of fewer than two rows. O(n).
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const both: number[] = []
  for (let i = 0; i < x.length; i++) if (!Number.isNaN(x[i]) && !Number.isNaN(y[i])) both.push(i)
  const n = both.length
  if (n < 2 || both.every((i) => x[i] === x[both[0]!]) || both.every((i) => y[i] === y[both[0]!])) return NaN
  const meanX = sum(both, (i) => x[i]) / n
  const meanY = sum(both, (i) => y[i]) / n
  const xy = sum(both, (i) => (x[i] - meanX) * (y[i] - meanY))
  const xx = sum(both, (i) => (x[i] - meanX) ** 2)
  const yy = sum(both, (i) => (y[i] - meanY) ** 2)
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy)))
}
