/** The middle value of a list, of two middle ones the lower; NaN where there is none. O(n log n). */
export const median = (values: readonly number[]): number =>
  values.length === 0 ? NaN : [...values].sort((a, b) => a - b)[(values.length - 1) >> 1]!
