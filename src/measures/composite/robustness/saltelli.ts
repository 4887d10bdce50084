import { stream } from '../../../math/stream.ts'

/** Points of the unit cube, row after row. */
export interface Design {
  /** Base sample size N. */
  readonly size: number
  /** Number of factors d. */
  readonly factors: number
  /** N × (d + 2) rows of d numbers in [0, 1): A, B, then A with column i from B, for each factor i. */
  readonly points: Float64Array
}

/**
 * Saltelli's design for first-order and total sensitivity: two independent samples A and B, and for each factor
 * A with that factor from B. Each pair of rows has its own stream of random numbers, so that a larger sample
 * begins with the smaller one. Saltelli et al. (2010), Computer Physics Communications 181, 259–270.
 */
export function saltelli(size: number, factors: number, seed: number): Design {
  const points = new Float64Array(size * (factors + 2) * factors)
  for (let row = 0; row < size; row++) {
    const draw = stream(seed, row)
    for (const block of [0, 1]) {
      for (let f = 0; f < factors; f++) points[(block * size + row) * factors + f] = draw()
    }
  }
  for (let from = 0; from < factors; from++) {
    for (let row = 0; row < size; row++) {
      const to = ((2 + from) * size + row) * factors
      for (let f = 0; f < factors; f++) points[to + f] = points[((f === from ? size : 0) + row) * factors + f]
    }
  }
  return { size, factors, points }
}
