import type { RaumId } from '../../model/bezugsraum.ts'
import type { Contiguity } from '../../model/neighbours.ts'
import { components } from './components.ts'
import type { Ground } from './ground.ts'
import { rowsOf } from './links.ts'
import { nearlyTouching } from './nearly-touching.ts'
import { touching } from './touching.ts'

/** Two areas between which the borders do not fit to the last digit, and what that gave. */
export interface LooseBorder {
  readonly a: RaumId
  readonly b: RaumId
  /** Neighbours by this border alone, or only part of their border came from it. */
  readonly link: 'queen' | 'rook' | 'longer'
  /** Length of border found by tolerance, km. */
  readonly length: number
}

/** Contiguity with an account of how it came about. */
export interface ContiguityFound {
  readonly contiguity: Contiguity
  /** Connected parts of the queen links. An area without neighbours is a part of its own. */
  readonly parts: number
  /** Areas without any neighbour. */
  readonly islands: readonly RaumId[]
  /** Everything that was found by tolerance alone: never silently. */
  readonly loose: readonly LooseBorder[]
  /** Metres. */
  readonly tolerance: number
}

/**
 * Who touches whom: queen with a corner in common, rook with a stretch of border, its length in km. Corners and edges are
 * compared to the last digit first; then what is left of the borders, within `tolerance` metres (0: not at all).
 * An enclave touches the area around it; exclaves count for their area. O(vertices), and O(m log m) of m edges that fit
 * no other.
 */
export function contiguityOf({ ids, mosaic }: Ground, tolerance: number): ContiguityFound {
  const exact = touching(mosaic)
  const near = tolerance > 0 ? nearlyTouching(mosaic, exact, tolerance) : null
  const loose: LooseBorder[] = []
  const along = near?.rook.list() ?? []
  for (const { a, b, length } of along) {
    loose.push({ a: ids[a]!, b: ids[b]!, link: exact.rook.has(a, b) ? 'longer' : 'rook', length: length / 1000 })
    exact.rook.add(a, b, length)
  }
  for (const { a, b } of near?.queen.list() ?? []) {
    if (!near!.rook.has(a, b)) loose.push({ a: ids[a]!, b: ids[b]!, link: 'queen', length: 0 })
    exact.queen.add(a, b, 0)
  }
  const queen = rowsOf(
    ids.length,
    exact.queen.list().map(({ a, b }) => ({ a, b, weight: 1 })),
  )
  const rook = rowsOf(
    ids.length,
    exact.rook.list().map(({ a, b, length }) => ({ a, b, weight: length / 1000 })),
  )
  return {
    contiguity: { queen, rook },
    parts: new Set(components(queen)).size,
    islands: ids.filter((_, i) => queen.start[i] === queen.start[i + 1]),
    loose,
    tolerance,
  }
}
