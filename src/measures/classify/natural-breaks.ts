import { ckmeans } from 'simple-statistics'
import { sorted } from '../../math/sorted.ts'
import type { Vector } from '../../model/vector.ts'
import { boundaries, type Boundaries } from './boundaries.ts'
import { occupied } from './occupied.ts'

/**
 * Natural breaks: the classes within which values differ least (smallest sum of squares, the optimum that
 * Fisher and Jenks seek). Each class ends with its highest value and holds it; the last is open. Fewer
 * classes than asked for when there are fewer different values; none is empty. NaN is left out.
 * O(k n log n), by ckmeans (Wang & Song 2011, The R Journal 3(2), 29–33).
 */
export function naturalBreaks(values: Vector, count: number): Boundaries {
  const data = sorted(values)
  if (data.length === 0) return boundaries([])
  const classes = ckmeans(data, Math.min(count, new Set(data).size))
  return boundaries(
    occupied(
      classes.map((members) => members.at(-1)!),
      data,
    ),
  )
}
