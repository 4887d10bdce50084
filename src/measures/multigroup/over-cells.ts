import { sum } from '../../math/sum.ts'
import type { Composition } from './composition.ts'

/**
 * Sum over all groups and areas of a function of the group's share p there and its share P of the city, each weighted
 * with the area's part of all persons. Areas without persons are left out. O(areas × groups).
 */
export function overCells({ groups, persons, all, shares }: Composition, f: (p: number, P: number) => number): number {
  return (
    sum(
      groups.map((group, k) =>
        sum(group, (n, i) => (persons[i] === 0 ? 0 : persons[i]! * f(n / persons[i]!, shares[k]!))),
      ),
    ) / all
  )
}
