import { mean } from '../../math/mean.ts'
import { sum } from '../../math/sum.ts'
import type { Deviation } from '../../model/measure.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'
import { deviation } from './deviation.ts'
import { linkSums } from './link-sums.ts'
import { pairs } from './pairs.ts'
import { statistics } from './statistics.ts'

export interface MoranTest {
  readonly I: number
  /** If each value were drawn from the same normal distribution. */
  readonly normality: Deviation
  /** If the values that are there were dealt out to the areas by lot. The one to quote. */
  readonly randomisation: Deviation
}

/**
 * Moran's I with what chance would make of it. Areas without neighbours count in the mean and in n, as the formula
 * has it (R's spdep takes them out of n). p is two-sided. NaN when all values are equal or nobody has a neighbour;
 * the variance under randomisation needs four areas. O(links). Cliff & Ord (1981), Spatial Processes, pp. 42–46.
 */
export function moranTest(values: Vector, neighbours: Neighbours): MoranTest {
  const n = values.length
  const linked = pairs(neighbours)
  const { S0, S1, S2 } = linkSums(linked, n)
  const I = statistics.moran(values, linked)(Float64Array.from(values))
  const expected = -1 / (n - 1)
  const centre = mean(values)
  const m2 = sum(values, (x) => (x - centre) ** 2) / n
  const b2 = sum(values, (x) => (x - centre) ** 2 * (x - centre) ** 2) / n / m2 ** 2
  const normal = (n * n * S1 - n * S2 + 3 * S0 ** 2) / ((n * n - 1) * S0 ** 2) - expected ** 2
  const dealt =
    (n * ((n * n - 3 * n + 3) * S1 - n * S2 + 3 * S0 ** 2) - b2 * ((n * n - n) * S1 - 2 * n * S2 + 6 * S0 ** 2)) /
      ((n - 1) * (n - 2) * (n - 3) * S0 ** 2) -
    expected ** 2
  return { I, normality: deviation(I, expected, normal), randomisation: deviation(I, expected, dealt) }
}
