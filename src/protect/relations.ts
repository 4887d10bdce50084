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
 * left out. O(sums of up to six counts), of which nearly all are given up at the first area.
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

/** Sets of two or more cells that add up to a count. */
function sums(cells: readonly SharedCell[], places: readonly number[], whole: Float64Array, base: number): number[][] {
  const found: number[][] = []
  const nothing = new Float64Array(base)
  const go = (from: number, chosen: readonly number[], sum: Float64Array): void => {
    for (let k = from; k < places.length; k++) {
      const { value } = cells[places[k]!]!
      const parts = [...chosen, places[k]!]
      if (parts.length > 1 && sameCounts(value, whole, base, sum)) found.push(parts)
      else if (parts.length < most && stays(value, sum, whole, base))
        go(
          k + 1,
          parts,
          Float64Array.from(sum, (n, i) => n + value[i]!),
        )
    }
  }
  go(0, [], nothing)
  return found
}

/** Whether a count and a sum are nowhere more than the whole. */
function stays(value: Float64Array, sum: Float64Array, whole: Float64Array, base: number): boolean {
  for (let i = 0; i < base; i++) if (value[i]! + sum[i]! > whole[i]! * (1 + 1e-9) + 1e-9) return false
  return true
}
