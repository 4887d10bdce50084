import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'
import { boundaries, type Boundaries } from './boundaries.ts'
import { occupied } from './occupied.ts'

/**
 * Classes in which equally many persons live, as nearly as whole areas allow: a class ends with the first value up to
 * which at least its part of all persons lives (the inverse of the weighted distribution, type 1), and holds it. Where
 * one area fills several classes there are fewer, and none is empty. Areas without a value or without persons have no
 * say. Persons are not below 0. O(n log n).
 */
export function weightedQuantile(values: Vector, count: number, persons: Vector): Boundaries {
  const order = Array.from(values, (_, i) => i)
    .filter((i) => !Number.isNaN(values[i]) && persons[i] > 0)
    .sort((a, b) => values[a] - values[b])
  const all = sum(order, (i) => persons[i])
  const cuts: number[] = []
  let upTo = 0
  for (const i of order) {
    upTo += persons[i]
    // a part that is reached but for rounding is reached
    while (cuts.length < count - 1 && upTo * count >= all * (cuts.length + 1) * (1 - 1e-12)) cuts.push(values[i])
  }
  return boundaries(
    occupied(
      cuts,
      order.map((i) => values[i]),
    ),
  )
}
