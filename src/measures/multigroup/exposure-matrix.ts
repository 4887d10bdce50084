import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'
import { composition } from './composition.ts'

/**
 * Who meets whom: row k, column m is the mean share of group m in the areas where the members of group k live (xPy of
 * every pair; isolation on the diagonal). A row adds up to 1.
 *
 * Counts are persons, by group and area; rows and columns in the order of the groups given. The row of a group that
 * nobody belongs to is NaN. Lieberson (1981). O(areas × groups²).
 */
export function exposureMatrix(groups: readonly Vector[]): number[][] {
  const { persons } = composition(groups)
  return groups.map((of) => {
    const size = sum(of)
    return groups.map((to) =>
      size === 0 ? NaN : sum(of, (n, i) => (n === 0 ? 0 : (n / size) * (to[i]! / persons[i]!))),
    )
  })
}
