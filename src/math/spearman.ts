import { midRank } from './mid-rank.ts'
import { pearson } from './pearson.ts'

/** Spearman's rank correlation over the rows where both are there, equal values sharing their mean rank: −1 to 1. O(n log n). */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const both = Array.from(x, (_, i) => i).filter((i) => !Number.isNaN(x[i]) && !Number.isNaN(y[i]))
  return pearson(midRank(both.map((i) => x[i])), midRank(both.map((i) => y[i])))
}
