import type { Inputs, Values } from '../../model/measure.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import { induced } from './induced.ts'
import { links } from './links.ts'

/** A group in the areas where anybody lives. */
export interface Inhabited {
  /** Their places among all areas, ascending. */
  readonly where: Int32Array
  readonly group: Float64Array
  readonly total: Float64Array
  /** group/total. */
  readonly share: Float64Array
  readonly neighbours: Neighbours
}

/**
 * What statistics of association work on: shares exist only where people live, so empty areas are left out, with
 * their links. Weights of rows are taken afterwards, among those that remain. O(areas + links).
 */
export function inhabited(
  { group, total, contiguity }: Pick<Inputs, 'group' | 'total' | 'contiguity'>,
  values: Values<'contiguity' | 'weights'>,
): Inhabited {
  const where = Int32Array.from(Array.from(total, (_, i) => i).filter((i) => total[i] > 0))
  const { queen, rook } = contiguity
  return {
    where,
    group: Float64Array.from(where, (i) => group[i]),
    total: Float64Array.from(where, (i) => total[i]),
    share: Float64Array.from(where, (i) => group[i] / total[i]),
    neighbours: links({ queen: induced(queen, where), rook: induced(rook, where) }, values),
  }
}
