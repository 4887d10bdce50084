import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'

/** Mean size of the area that people live in: km², as a member of one or the other group would tell it. */
export interface Crowding {
  readonly group: number
  /** If the group lived in the smallest areas: mean over all persons of these, up to as many as the group has. */
  readonly smallest: number
  readonly largest: number
}

/**
 * The mean size of the areas of the group, and what it would be if the group had taken the smallest or the largest areas:
 * in order of size, until they hold as many persons as the group has. Areas of one size are taken in order of their
 * persons, so that the order of rows does not matter. O(n log n).
 */
export function crowding(group: Vector, total: Vector, size: Vector): Crowding {
  const G = sum(group)
  const order = Array.from({ length: total.length }, (_, i) => i)
    .filter((i) => total[i]! > 0)
    .sort((i, j) => size[i]! - size[j]! || total[i]! - total[j]!)
  return {
    group: sum(group, (g, i) => (g * size[i]!) / G),
    smallest: taken(order),
    largest: taken(order.reverse()),
  }

  function taken(from: readonly number[]): number {
    let [persons, weighed] = [0, 0]
    for (const i of from) {
      persons += total[i]!
      weighed += total[i]! * size[i]!
      if (persons >= G) break
    }
    return weighed / persons
  }
}
