import { mean } from '../../math/mean.ts'
import { spread } from '../../math/spread.ts'
import type { Vector } from '../../model/vector.ts'

/**
 * Ways to make indicators comparable, by the names a plan may use. Each looks only at the areas of the
 * pool (mask 1) that have a value, every area counting once whatever its size; areas outside it get NaN.
 *
 * z-values: distance from the mean in standard deviations, of the `population` of areas (Berlin's way) or
 * as of a `sample` (divisor n − 1). A column without differences has no z-values: all NaN.
 */
export const normalise = {
  'z-population': (values: Vector, pool: Uint8Array) => z(values, pool, 'population'),
  'z-sample': (values: Vector, pool: Uint8Array) => z(values, pool, 'sample'),
} as const satisfies Record<string, (values: Vector, pool: Uint8Array) => Float64Array>

function z(values: Vector, pool: Uint8Array, kind: 'population' | 'sample'): Float64Array {
  const within = Float64Array.from(values, (value, i) => (pool[i] === 1 ? value : NaN))
  const centre = mean(within)
  const sd = spread(within, kind)
  return within.map((value) => (sd > 0 ? (value - centre) / sd : NaN))
}
