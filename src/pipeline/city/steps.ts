import type { City } from '../../model/city.ts'
import type { ToldCity } from './read/told-city.ts'

/** A table on every level, as it is compared with others. */
export interface Point {
  /** null where it is no part of a series. */
  readonly year: number | null
  readonly file: string
  readonly levels: readonly City[]
  readonly told: ToldCity | null
  /** On its own areas, where a crosswalk carried it; else null. */
  readonly own: City | null
}

/** From when to when something changed; null where tables are of no series. */
export interface Span {
  readonly from: number | null
  readonly to: number | null
}

/** From one table to a later one. */
export interface Step {
  readonly then: Point
  readonly now: Point
}

/** Each table after the one before it and, where these are more than two, the last after the first. In order of time. */
export function steps(points: readonly Point[]): readonly Step[] {
  const each = points.slice(1).map((now, k) => ({ then: points[k]!, now }))
  return points.length > 2 ? [...each, { then: points[0]!, now: points.at(-1)! }] : each
}

export const spanOf = ({ then, now }: Step): Span => ({ from: then.year, to: now.year })
