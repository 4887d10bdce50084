import { mean } from '../../math/mean.ts'
import { spread } from '../../math/spread.ts'
import { sum } from '../../math/sum.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'
import { lag } from './lag.ts'
import type { Arranged } from './statistics.ts'

export interface BivariateMoran {
  /** How alike the one value of an area and the other of its neighbours are, over all areas. */
  readonly I: number
  /** Its parts: zᵢ Σⱼ wᵢⱼ vⱼ, NaN without neighbours. Whether chance would do: `conditionalPermutation` of y. */
  readonly local: Float64Array
}

/**
 * Bivariate Moran: x here against y around, I = ΣΣ wᵢⱼ zᵢ vⱼ / S₀ of standardised x and y (population SD). It says
 * nothing of x and y in the same area. NaN when one is constant or nobody has a neighbour. O(links).
 * Wartenberg (1985), Geographical Analysis 17(4), 263–283; Anselin, Syabri & Smirnov (2002).
 */
export function bivariateMoran(x: Vector, y: Vector, neighbours: Neighbours): BivariateMoran {
  const around = lag(standardised(y), neighbours)
  const z = standardised(x)
  const { start, weight } = neighbours
  const local = z.map((d, i) => (start[i] === start[i + 1] ? NaN : d * around[i]))
  const S0 = sum(weight)
  return { I: S0 > 0 ? sum(z, (d, i) => d * around[i]) / S0 : NaN, local }
}

/**
 * Its global value for any arrangement of y while x stays where it is, for `permutationTest`. O(areas) a value: what x
 * sends to each area is added up once.
 */
export function bivariateArranged(x: Vector, y: Vector, { start, to, weight }: Neighbours): Arranged {
  const z = standardised(x)
  const sent = new Float64Array(z.length)
  for (let i = 0; i < z.length; i++) for (let k = start[i]; k < start[i + 1]; k++) sent[to[k]] += weight[k] * z[i]
  const [centre, S0, sd] = [mean(y), sum(weight), deviationOf(y)]
  return (values) => {
    let total = 0
    for (let j = 0; j < sent.length; j++) total += sent[j] * (values[j] - centre)
    return S0 > 0 ? total / (sd * S0) : NaN
  }
}

function standardised(values: Vector): Float64Array {
  const [centre, sd] = [mean(values), deviationOf(values)]
  return Float64Array.from(values, (value) => (value - centre) / sd)
}

/** Population standard deviation; NaN when all are equal. */
function deviationOf(values: Vector): number {
  return Array.from(values).every((value) => value === values[0]) ? NaN : spread(values, 'population')
}
