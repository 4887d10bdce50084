import { mean } from '../../math/mean.ts'
import { spread } from '../../math/spread.ts'
import { sum } from '../../math/sum.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'
import { lag } from './lag.ts'

export interface BivariateMoran {
  /** How alike the one value of an area and the other of its neighbours are, over all areas. */
  readonly I: number
  /** Its parts: zᵢ Σⱼ wᵢⱼ vⱼ, NaN without neighbours. */
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

function standardised(values: Vector): Float64Array {
  const [centre, sd] = [mean(values), spread(values, 'population')]
  return Float64Array.from(values, (value) => (sd > 0 ? (value - centre) / sd : NaN))
}
