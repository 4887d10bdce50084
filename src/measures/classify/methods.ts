import type { Vector } from '../../model/vector.ts'
import type { boundaries } from './boundaries.ts'
import { equalInterval } from './equal-interval.ts'
import { naturalBreaks } from './natural-breaks.ts'
import { quantile } from './quantile.ts'
import { standardDeviation } from './standard-deviation.ts'

/** Ways to cut values into classes, by the names a plan may use. */
export const methods = {
  'equal-interval': equalInterval,
  'natural-breaks': naturalBreaks,
  quantile,
  'standard-deviation': standardDeviation,
} as const satisfies Record<string, (values: Vector, count: number) => ReturnType<typeof boundaries>>
