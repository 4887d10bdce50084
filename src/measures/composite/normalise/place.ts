import { ascending } from '../../../math/ascending.ts'
import { countBelow } from '../../../math/count-below.ts'
import { countUpTo } from '../../../math/count-up-to.ts'

/** How equal values share their places: the lowest of them, their mean, or the highest. Must be said. */
export const ties = {
  kind: 'choice',
  choices: ['min', 'mean', 'max'],
  label: { de: 'Rang bei gleichen Werten', en: 'rank of equal values' },
} as const

/**
 * Ascending place of a value among those of the pool, 1 = lowest. Of a value that is not among them (another
 * year than the base year): the place it would take. NaN of NaN. O(log n) a value after sorting once.
 */
export function place(values: Float64Array, kind: (typeof ties.choices)[number]) {
  const list = ascending(values)
  const at = (x: number): number => {
    if (Number.isNaN(x)) return NaN
    if (kind === 'min') return countBelow(list, x) + 1
    const upTo = countUpTo(list, x)
    const last = upTo > 0 && list[upTo - 1] === x ? upTo : upTo + 1
    return kind === 'max' ? last : (countBelow(list, x) + 1 + last) / 2
  }
  return { n: list.length, at }
}
