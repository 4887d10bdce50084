import { power } from '../../math/power.ts'
import { sum } from '../../math/sum.ts'
import type { Deviation } from '../../model/measure.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'
import { deviation } from './deviation.ts'
import { linkSums } from './link-sums.ts'
import { pairs } from './pairs.ts'
import { statistics } from './statistics.ts'

export interface GetisOrdTest {
  readonly G: number
  /** If the values that are there were dealt out to the areas by lot. */
  readonly randomisation: Deviation
}

/**
 * General G with what chance would make of it: z above 0 where high values stand together, below 0 where low ones do.
 * Values must not be negative. p is two-sided. z is NaN when all values are equal and with fewer than four areas.
 * O(links). Getis & Ord (1992), Geographical Analysis 24(3), 189–206, eq. 6 and appendix.
 */
export function getisOrdTest(values: Vector, neighbours: Neighbours): GetisOrdTest {
  const n = values.length
  const linked = pairs(neighbours)
  const { S0, S1, S2 } = linkSums(linked, n)
  const G = statistics['getis-ord'](values, linked)(Float64Array.from(values))
  const [m1, m2, m3, m4] = [1, 2, 3, 4].map((p) => sum(values, (x) => power(x, p)))
  const S = S0 ** 2
  const B0 = (n * n - 3 * n + 3) * S1 - n * S2 + 3 * S
  const B1 = -((n * n - n) * S1 - 2 * n * S2 + 6 * S)
  const B2 = -(2 * n * S1 - (n + 3) * S2 + 6 * S)
  const B3 = 4 * (n - 1) * S1 - 2 * (n + 1) * S2 + 8 * S
  const B4 = S1 - S2 + S
  const square =
    (B0 * m2 ** 2 + B1 * m4 + B2 * m1 ** 2 * m2 + B3 * m1 * m3 + B4 * power(m1, 4)) /
    ((m1 ** 2 - m2) ** 2 * n * (n - 1) * (n - 2) * (n - 3))
  const expected = S0 / (n * (n - 1))
  const constant = Array.from(values).every((x) => x === values[0])
  return { G, randomisation: deviation(G, expected, constant ? 0 : square - expected ** 2) }
}
