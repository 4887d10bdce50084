/** A weight that falls with distance, 1 at distance 0. */
export interface Kernel {
  weight(distance: number): number
  /** Farther away the weight is 0, or less than 1e-18 of what it is nearby. */
  readonly reach: number
}

/** −ln 1e-18: beyond this many lengths of decay nothing is left that a double would notice. */
export const decayed = 18 * Math.LN10

/** exp(−d/h). `nearest` is the smallest distance that counts at all, so that the reach holds for weights in proportion. */
export const exponential = (h: number, nearest = 0): Kernel => ({
  weight: (distance) => Math.exp(-distance / h),
  reach: decayed * h + nearest,
})
