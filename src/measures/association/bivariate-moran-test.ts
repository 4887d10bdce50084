import { mean } from '../../math/mean.ts'
import { spread } from '../../math/spread.ts'
import { sum } from '../../math/sum.ts'
import type { Deviation } from '../../model/measure.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'
import { deviation } from './deviation.ts'
import type { Arranged } from './statistics.ts'

export interface BivariateMoranTest {
  /** How alike the one value of an area and the other of its neighbours are, over all areas. */
  readonly I: number
  /** If the values of y that are there were dealt out to the areas by lot while those of x stay. */
  readonly randomisation: Deviation
}

/**
 * Bivariate Moran: x here against y around, I = ΣΣ wᵢⱼ zᵢ vⱼ / S₀ of standardised x and y (population SD), with what
 * chance would make of it. It says nothing of x and y in the same area. Expected is 0, and with cⱼ = Σᵢ wᵢⱼ zᵢ the variance
 * n/(n − 1) Σ (cⱼ − c̄)² / S₀² (Hoeffding's linear permutation statistic). p is two-sided. NaN when one is constant or nobody
 * has a neighbour. O(links).
 * Wartenberg (1985), Geographical Analysis 17(4), 263–283; Hoeffding (1951), Annals of Mathematical Statistics 22(4), 558–566.
 */
export function bivariateMoranTest(x: Vector, y: Vector, neighbours: Neighbours): BivariateMoranTest {
  const I = bivariateArranged(x, y, neighbours)(Float64Array.from(y))
  const c = sentBy(x, neighbours)
  const [n, centre, S0] = [c.length, mean(c), sum(neighbours.weight)]
  const variance = ((n / (n - 1)) * sum(c, (value) => (value - centre) ** 2)) / S0 ** 2
  return { I, randomisation: deviation(I, 0, Number.isNaN(I) ? NaN : variance) }
}

/**
 * Its global value for any arrangement of y while x stays where it is, for `permutationTest`. O(areas) a value: what x
 * sends to each area is added up once.
 */
export function bivariateArranged(x: Vector, y: Vector, neighbours: Neighbours): Arranged {
  const sent = sentBy(x, neighbours)
  const [centre, S0, sd] = [mean(y), sum(neighbours.weight), deviationOf(y)]
  return (values) => {
    let total = 0
    for (let j = 0; j < sent.length; j++) total += sent[j] * (values[j] - centre)
    return S0 > 0 ? total / (sd * S0) : NaN
  }
}

/** What the neighbours of each area count by, Σᵢ wᵢⱼ zᵢ of standardised x. */
function sentBy(x: Vector, { start, to, weight }: Neighbours): Float64Array {
  const [centre, sd] = [mean(x), deviationOf(x)]
  const sent = new Float64Array(x.length)
  for (let i = 0; i < x.length; i++)
    for (let k = start[i]; k < start[i + 1]; k++) sent[to[k]] += (weight[k] * (x[i] - centre)) / sd
  return sent
}

/** Population standard deviation; NaN when all are equal. */
function deviationOf(values: Vector): number {
  return Array.from(values).every((value) => value === values[0]) ? NaN : spread(values, 'population')
}
