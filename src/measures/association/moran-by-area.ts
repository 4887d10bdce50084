import { mean } from '../../math/mean.ts'
import { sum } from '../../math/sum.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'
import { lag } from './lag.ts'

/** In which corner of Moran's scatterplot an area stands: its own value and those around it, above the mean or not. */
export type Quadrant = 'high-high' | 'low-high' | 'low-low' | 'high-low'

export interface MoranByArea {
  /** One number an area; their sum over S₀ is Moran's I. NaN where an area has no neighbour. */
  readonly I: Float64Array
  readonly quadrants: readonly (Quadrant | null)[]
}

/**
 * Local Moran: how alike an area and its neighbours are, Iᵢ = (zᵢ/m₂) Σⱼ wᵢⱼ zⱼ with m₂ = Σz²/n as in Anselin (1995,
 * Geographical Analysis 27(2), 93–115, eq. 7 and 12); esda divides by n − 1 instead and gives (n − 1)/n of it. Above 0
 * among like areas, below 0 where an area stands out. NaN when all values are equal. O(links).
 */
export function moranByArea(values: Vector, neighbours: Neighbours): MoranByArea {
  const centre = mean(values)
  const z = Float64Array.from(values, (x) => x - centre)
  const constant = Array.from(values).every((x) => x === values[0])
  const m2 = constant ? NaN : sum(z, (d) => d * d) / z.length
  const around = lag(z, neighbours)
  const alone = (i: number) => neighbours.start[i] === neighbours.start[i + 1]
  return {
    I: z.map((d, i) => (alone(i) ? NaN : (d / m2) * around[i])),
    quadrants: Array.from(z, (d, i): Quadrant | null =>
      alone(i) || constant
        ? null
        : d > 0
          ? around[i] > 0
            ? 'high-high'
            : 'high-low'
          : around[i] > 0
            ? 'low-high'
            : 'low-low',
    ),
  }
}
