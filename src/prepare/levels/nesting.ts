import { bothNames } from '../../model/both-names.ts'
import type { Bezugsraum } from '../../model/bezugsraum.ts'
import type { Finding } from '../../model/finding.ts'
import type { Level } from '../../model/level.ts'

/** Levels from the finest to the coarsest; of two with as many areas the one that the plan names first. */
export const finestFirst = (levels: readonly Level[]): Level[] =>
  [...levels].sort((a, b) => b.units.length - a.units.length)

/**
 * ATL-0354: areas of a level that lie in several areas of the next coarser one, which makes them no tree. Names the
 * two base areas that show it. O(n) for each pair of neighbours.
 */
export function nesting(levels: readonly Level[], base: readonly Bezugsraum[], file: string): Finding[] {
  const order = finestFirst(levels)
  return order.slice(1).flatMap((coarse, k) => {
    const fine = order[k]!
    const first = new Int32Array(fine.units.length).fill(-1)
    const told = new Set<number>()
    return base.flatMap(({ id }, i): Finding[] => {
      const at = fine.parent[i]!
      const before = first[at]!
      if (before === -1) first[at] = i
      if (before === -1 || told.has(at) || coarse.parent[before] === coarse.parent[i]) return []
      told.add(at)
      const { id: key, name } = fine.units[at]!
      const [here, there] = [i, before].map((j) => coarse.units[coarse.parent[j]!]!.id)
      return [
        {
          code: 'ATL-0354',
          severity: 'error',
          file,
          raum: id,
          value: key,
          found: {
            de: `${fine.id} ${bothNames(key, name)} liegt in zwei Räumen der Ebene ${coarse.id}: mit ${base[before]!.id} in ${there}, mit ${id} in ${here}`,
            en: `${fine.id} ${bothNames(key, name)} lies in two areas of the level ${coarse.id}: with ${base[before]!.id} in ${there}, with ${id} in ${here}`,
          },
          expected: { de: 'Ebenen, die ineinander liegen', en: 'levels that lie within each other' },
          remedy: {
            de: `die Zuordnung berichtigen, oder eine der beiden Ebenen unter levels nicht nennen`,
            en: `correct the assignment, or leave one of the two levels out of levels`,
          },
        },
      ]
    })
  })
}
