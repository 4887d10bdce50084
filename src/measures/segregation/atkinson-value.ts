import { power } from '../../math/power.ts'
import { sum } from '../../math/sum.ts'

/**
 * Atkinson's index for any b between 0 and 1: with b below ½, areas where the group is under-represented
 * weigh more, with b above ½ those where it is over-represented. 0 even, 1 fully apart.
 *
 * Counts are persons. Areas without persons add nothing. NaN when the group or the rest is empty. O(n).
 */
export function atkinsonValue(group: ArrayLike<number>, total: ArrayLike<number>, b: number): number {
  const G = sum(group)
  const rest = sum(total) - G
  if (G === 0 || rest === 0) return NaN
  const overlap = sum(group, (g, i) => power((total[i] - g) / rest, 1 - b) * power(g / G, b))
  return Math.max(0, 1 - power(overlap, 1 / (1 - b)))
}
