import type { SharedCell } from './same-cell.ts'
import { sameCounts } from './same-counts.ts'

/** Counts that add up to another one in every area, by their places in the list of cells. */
export interface Relation {
  readonly parts: readonly number[]
  /** The place of the sum, where it is a cell too; null where it is a denominator, which is known. */
  readonly whole: number | null
  /** The sum, area by area. */
  readonly sum: Float64Array
}

/** A sum of more counts than these nobody shows as indicators beside each other. */
const most = 6

/**
 * Which counts are parts of one another: those under 6 and from 6 to 17 of all under 18, three age groups of everybody.
 * The numbers decide, as for `sameCells`, which has found those that complete each other in pairs. Counts of nobody are
 * left out, and so is what has no area with every count. O(sets of up to six counts), nearly all given up at one area.
 */
export function relations(cells: readonly SharedCell[], base: number): Relation[] {
  const total = ({ value }: SharedCell) => value.subarray(0, base).some((count) => count > 0)
  const places = cells.flatMap((cell, place) => (total(cell) ? [place] : []))
  const wholes = cells.flatMap(({ faces }) => faces.flatMap(({ sign, offset }) => (sign === -1 ? [offset] : [])))
  const different = wholes.filter((one, k) => !wholes.slice(0, k).some((other) => sameCounts(one, other, base)))
  return [
    ...places.flatMap((whole) =>
      sums(
        cells,
        places.filter((place) => place !== whole),
        cells[whole]!.value,
        base,
      ).map((parts) => ({ parts, whole, sum: cells[whole]!.value })),
    ),
    ...different.flatMap((whole) =>
      sums(cells, places, whole, base).map((parts) => ({ parts, whole: null, sum: whole })),
    ),
  ]
}

/** Sets of two or more cells that add up to a count. One area where all are there tells most sets apart. */
function sums(cells: readonly SharedCell[], places: readonly number[], whole: Float64Array, base: number): number[][] {
  const found: number[][] = []
  const at = telling(cells, places, whole, base)
  if (at < 0) return found
  const room = 1e-9 * Math.max(1, whole[at]!)
  const go = (from: number, chosen: readonly number[], left: number): void => {
    for (let k = from; k < places.length; k++) {
      const count = cells[places[k]!]!.value[at]!
      // Counts are nowhere below 0, so that too much stays too much
      if (count > left + room) continue
      const parts = [...chosen, places[k]!]
      if (parts.length > 1 && Math.abs(left - count) <= room && sameCounts(added(cells, parts), whole, base))
        found.push(parts)
      else if (parts.length < most) go(k + 1, parts, left - count)
    }
  }
  go(0, [], whole[at]!)
  return found
}

/** The area with most persons of those where every count is there; -1 where there is none. */
function telling(cells: readonly SharedCell[], places: readonly number[], whole: Float64Array, base: number): number {
  let best = -1
  for (let i = 0; i < base; i++)
    if (
      (best < 0 || whole[i]! > whole[best]!) &&
      places.every((place) => !Number.isNaN(cells[place]!.value[i]! + whole[i]!))
    )
      best = i
  return best
}

const added = (cells: readonly SharedCell[], parts: readonly number[]): Float64Array =>
  cells[parts[0]!]!.value.map((_, i) => parts.reduce((sum, place) => sum + cells[place]!.value[i]!, 0))
