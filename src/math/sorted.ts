import { ascending } from './ascending.ts'

/** The numbers that are there (NaN is left out), ascending, as a list. */
export const sorted = (values: ArrayLike<number>): number[] => Array.from(ascending(values))
