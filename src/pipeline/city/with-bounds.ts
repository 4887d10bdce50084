import { joined } from '../observe/joined.ts'
import { noBounds, whyBounds, type BoundsOn } from '../segregation/bounds-on.ts'
import type { AnsweredValue } from './answered-value.ts'
import { parameterText } from './parameter-text.ts'
import type { ToldCity } from './read/told-city.ts'

/**
 * A value over the areas of which all is known, with the bounds it has over all of them. Where counts are withheld they
 * stand in its place, and a measure without bounds names the areas that it leaves out.
 */
export function withBounds(value: AnsweredValue, told: ToldCity | null, on: BoundsOn | null): AnsweredValue {
  const { measure, parameters, leftOut } = value
  const bounds = on?.of(measure.id, parameterText(measure, parameters)) ?? null
  if (bounds === null) {
    const left = leftOut > 0 ? joined(told?.without ?? null, noBounds) : null
    return { ...value, note: joined(left, value.note) }
  }
  if (bounds.hidden === 0) return { ...value, bounds, leftOut: 0, note: joined(value.note, whyBounds(bounds)) }
  return {
    ...value,
    value: NaN,
    expected: NaN,
    dealt: null,
    aboveChance: NaN,
    areas: on!.inhabited,
    bounds,
    leftOut: 0,
    note: whyBounds(bounds),
    inference: null,
    contributions: null,
  }
}
