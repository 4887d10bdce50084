import { mean } from '../../math/mean.ts'
import { sum } from '../../math/sum.ts'
import type { Deviation } from '../../model/measure.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'
import { deviation } from './deviation.ts'
import { linkSums } from './link-sums.ts'
import { pairs } from './pairs.ts'
import { statistics } from './statistics.ts'

export interface GearyTest {
  readonly C: number
  /** If each value were drawn from the same normal distribution. */
  readonly normality: Deviation
  /** If the values that are there were dealt out to the areas by lot. The one to quote. */
  readonly randomisation: Deviation
}

/**
 * Geary's C with what chance would make of it: z is below 0 where neighbours are alike (R's spdep turns the sign).
 * Areas without neighbours count in the variance and in n. p is two-sided. NaN when all values are equal or nobody has
 * a neighbour; the variance under randomisation needs four areas. O(links). Cliff & Ord (1981), Spatial Processes,
 * pp. 42–46.
 */
export function gearyTest(values: Vector, neighbours: Neighbours): GearyTest {
  const n = values.length
  const linked = pairs(neighbours)
  const { S0, S1, S2 } = linkSums(linked, n)
  const C = statistics.geary(values, linked)(Float64Array.from(values))
  const centre = mean(values)
  const m2 = sum(values, (x) => (x - centre) ** 2) / n
  const b2 = sum(values, (x) => (x - centre) ** 2 * (x - centre) ** 2) / n / m2 ** 2
  const normal = ((2 * S1 + S2) * (n - 1) - 4 * S0 ** 2) / (2 * (n + 1) * S0 ** 2)
  const dealt =
    ((n - 1) * S1 * (n * n - 3 * n + 3 - (n - 1) * b2) -
      ((n - 1) * S2 * (n * n + 3 * n - 6 - (n * n - n + 2) * b2)) / 4 +
      S0 ** 2 * (n * n - 3 - (n - 1) ** 2 * b2)) /
    (n * (n - 2) * (n - 3) * S0 ** 2)
  return { C, normality: deviation(C, 1, normal), randomisation: deviation(C, 1, dealt) }
}
