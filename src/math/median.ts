import { sorted } from './sorted.ts'

/** The middle of the numbers that are there (NaN is left out), of an even number the mean of the middle two. NaN of nothing. */
export function median(values: ArrayLike<number>): number {
  const list = sorted(values)
  const half = list.length / 2
  return list.length % 2 === 1 ? list[Math.floor(half)]! : (list[half - 1]! + list[half]!) / 2
}
