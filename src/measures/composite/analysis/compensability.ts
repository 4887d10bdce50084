import { rank } from '../../../math/rank.ts'
import type { Parts } from '../aggregate/aggregator.ts'
import { copeland } from '../aggregate/copeland.ts'
import { ends } from '../../../math/ends.ts'

/** How far good parts make up for bad ones. */
export interface Compensation {
  /** Places by the index. */
  readonly full: Float64Array
  /** Places where nothing makes up for anything: order only, part by part (Copeland). */
  readonly none: Float64Array
  /** How many places each area gains (above 0) or loses because parts make up for one another. */
  readonly gain: Float64Array
  /** Distance between the highest and the lowest part of each area: how much there is to make up for. */
  readonly gap: Float64Array
}

/**
 * Places of areas by their index, in which parts make up for one another as it draws them together, and by the order of their
 * parts alone; areas that lack a part have none. Munda (2012), Social Choice and Welfare 42. O(areas² × parts) for the
 * comparison in pairs.
 */
export function compensability(parts: Parts, index: ArrayLike<number>): Compensation {
  const n = parts.columns[0]?.length ?? 0
  const whole = Array.from({ length: n }, (_, i) => parts.columns.every((column) => !Number.isNaN(column[i])))
  const places = (value: ArrayLike<number>) => rank(Float64Array.from(value, (x, i) => (whole[i] ? x : NaN)))
  const order = new Float64Array(n)
  copeland.compute(parts, {}, order)
  const full = places(index)
  const none = places(order)
  const gap = Float64Array.from({ length: n }, (_, i) => {
    const { min, max } = ends(parts.columns.map((column) => column[i]!))
    return whole[i] ? max - min : NaN
  })
  return { full, none, gain: full.map((place, i) => none[i]! - place), gap }
}
