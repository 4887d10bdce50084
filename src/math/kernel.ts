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

/** 1 up to the bandwidth b, then 0. */
export const uniform = (b: number): Kernel => ({ weight: (distance) => (distance < b ? 1 : 0), reach: b })

/** 1 − d/b. */
export const triangular = (b: number): Kernel => ({ weight: (distance) => Math.max(0, 1 - distance / b), reach: b })

/** 1 − (d/b)², Epanechnikov's. */
export const parabolic = (b: number): Kernel => ({
  weight: (distance) => Math.max(0, 1 - (distance / b) ** 2),
  reach: b,
})

/** (1 − (d/b)²)², also called bisquare or quartic. */
export const biweight = (b: number): Kernel => ({
  weight: (distance) => Math.max(0, 1 - (distance / b) ** 2) ** 2,
  reach: b,
})

/** exp(−½ (d/b)²), not cut off before it is nothing. */
export const gaussian = (b: number): Kernel => ({
  weight: (distance) => Math.exp(-((distance / b) ** 2) / 2),
  reach: Math.sqrt(2 * decayed) * b,
})
