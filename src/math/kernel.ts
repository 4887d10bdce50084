/** A weight that falls with distance, 1 at distance 0. */
export interface Kernel {
  /** Turns the first `count` squared distances into weights, in place: many at once, as that is what takes the time. */
  weigh(squared: Float64Array, count: number): void
  /** Farther away the weight is 0, or less than 1e-18 of what it is nearby. */
  readonly reach: number
}

/** −ln 1e-18: beyond this many lengths of decay nothing is left that a double would notice. */
export const decayed = 18 * Math.LN10

/** exp(−d/h). `nearest` is the smallest distance that counts at all, so that the reach holds for weights in proportion. */
export function exponential(h: number, nearest = 0): Kernel {
  const reach = decayed * h + nearest
  // exp(−z) = exp(−k/64) exp(−r), the one from a table, the other from its series: to two units in the last place, in a
  // third of the time of Math.exp, and the same on every machine. Nothing is left of a double from 745 on.
  const steps = Math.ceil(64 * Math.min(745, reach / h))
  const table = Float64Array.from({ length: steps + 2 }, (_, k) => Math.exp(-k / 64))
  const weigh = (squared: Float64Array, count: number) => {
    for (let i = 0; i < count; i++) {
      const z = Math.sqrt(squared[i]!) / h
      const step = z * 64 + 0.5
      if (step > steps) {
        squared[i] = 0
        continue
      }
      const k = step | 0
      const r = k / 64 - z
      squared[i] = table[k]! * (1 + r * (1 + (r / 2) * (1 + (r / 3) * (1 + (r / 4) * (1 + (r / 5) * (1 + r / 6))))))
    }
  }
  return { weigh, reach }
}

/** 1 up to the bandwidth b, then 0. */
export const uniform = (b: number): Kernel => ({
  weigh(squared, count) {
    for (let i = 0; i < count; i++) squared[i] = squared[i]! < b * b ? 1 : 0
  },
  reach: b,
})

/** 1 − d/b. */
export const triangular = (b: number): Kernel => ({
  weigh(squared, count) {
    for (let i = 0; i < count; i++) squared[i] = Math.max(0, 1 - Math.sqrt(squared[i]!) / b)
  },
  reach: b,
})

/** 1 − (d/b)², Epanechnikov's. */
export const parabolic = (b: number): Kernel => ({
  weigh(squared, count) {
    for (let i = 0; i < count; i++) squared[i] = Math.max(0, 1 - squared[i]! / (b * b))
  },
  reach: b,
})

/** (1 − (d/b)²)², also called bisquare or quartic. */
export const biweight = (b: number): Kernel => ({
  weigh(squared, count) {
    for (let i = 0; i < count; i++) {
      const root = Math.max(0, 1 - squared[i]! / (b * b))
      squared[i] = root * root
    }
  },
  reach: b,
})

/** exp(−½ (d/b)²), not cut off before it is nothing. */
export const gaussian = (b: number): Kernel => ({
  weigh(squared, count) {
    for (let i = 0; i < count; i++) squared[i] = Math.exp(squared[i]! / (-2 * b * b))
  },
  reach: Math.sqrt(2 * decayed) * b,
})
