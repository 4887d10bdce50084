import { sum } from '../../math/sum.ts'
import { isKnown, narrowed, type Partly, type Ranges } from './partly.ts'

/** The one of two kinds of counts that is not known everywhere, and what a number of persons of it makes of the other. */
export interface OpenSide {
  readonly open: Ranges
  /** Members of the group and others in the `i`-th area with `x` persons of the open side there. */
  readonly group: (i: number, x: number) => number
  readonly other: (i: number, x: number) => number
  /** Both in the city with `x` persons of the open side in it. */
  readonly groupSum: (x: number) => number
  readonly otherSum: (x: number) => number
}

/** Null where both kinds are open: no order of the areas one by one is enough then. */
export function openSide(told: Partly): OpenSide | null {
  const { against, group, compared } = narrowed(told)
  const inTotal = against === 'total'
  if (isKnown(compared)) {
    const c = compared.least
    const C = sum(c)
    return {
      open: group,
      group: (_, x) => x,
      other: inTotal ? (i, x) => c[i] - x : (i) => c[i],
      groupSum: (x) => x,
      otherSum: inTotal ? (x) => C - x : () => C,
    }
  }
  if (!isKnown(group)) return null
  const g = group.least
  const G = sum(g)
  return {
    open: compared,
    group: (i) => g[i],
    other: inTotal ? (i, x) => x - g[i] : (_, x) => x,
    groupSum: () => G,
    otherSum: inTotal ? (x) => x - G : (x) => x,
  }
}
