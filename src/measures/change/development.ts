import { mean } from '../../math/mean.ts'
import type { Vector } from '../../model/vector.ts'

/** What became of areas between two years, told in two ways. High values of the index mean high burden. */
export interface Development {
  /** Against the other areas: the value of now, on this year's scale, minus that of before. Their mean is near 0. */
  readonly relative: Float64Array
  /** In itself: the value of now on the scale of before, minus that of before. */
  readonly absolute: Float64Array
  /** What all areas have in common: the mean of `absolute`. Below 0 the city as a whole is less burdened. */
  readonly city: number
  /** Areas that are less burdened in themselves, that are more so, and those whose change is smaller than the margin. */
  readonly better: number
  readonly worse: number
  readonly level: number
  /** Areas that lost ground against the others though they are less burdened in themselves; and the other way round. */
  readonly betterButBehind: number
  readonly worseButAhead: number
}

export interface Years {
  /** Index of the earlier year. */
  readonly before: Vector
  /** Index of the later year on its own scale. */
  readonly now: Vector
  /** Index of the later year on the scale of the earlier one; see `onBase`. */
  readonly nowOnBase: Vector
}

/**
 * Tells apart what a standardisation year by year puts together: whether an area does better than before, and whether it
 * does better than the others. A change of no more than `margin` is none. NaN where a year is missing. O(n).
 */
export function development({ before, now, nowOnBase }: Years, margin = 0): Development {
  const relative = Float64Array.from(now, (x, i) => x - before[i])
  const absolute = Float64Array.from(nowOnBase, (x, i) => x - before[i])
  const count = (meets: (absolute: number, relative: number) => boolean) =>
    absolute.reduce((n, a, i) => n + Number(meets(a, relative[i])), 0)
  return {
    relative,
    absolute,
    city: mean(absolute),
    better: count((a) => a < -margin),
    worse: count((a) => a > margin),
    level: count((a) => Math.abs(a) <= margin),
    betterButBehind: count((a, r) => a < -margin && r > margin),
    worseButAhead: count((a, r) => a > margin && r < -margin),
  }
}
