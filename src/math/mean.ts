import { sum } from './sum.ts'

/** Arithmetic mean of the numbers that are there (NaN is left out). NaN of nothing. */
export function mean(values: ArrayLike<number>): number {
  const n = sum(values, (value) => (Number.isNaN(value) ? 0 : 1))
  return sum(values, (value) => (Number.isNaN(value) ? 0 : value)) / n
}
