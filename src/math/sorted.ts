/** The numbers that are there (NaN is left out), ascending. */
export const sorted = (values: ArrayLike<number>): number[] =>
  Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b)
