import { alike, fixed, single, together, type Cheapest } from '../../math/cheapest.ts'
import { sum } from '../../math/sum.ts'
import type { Nest } from './nest.ts'
import type { OpenSide } from './open-side.ts'
import type { Rule } from './rules.ts'

/** The compatible table with the least (`sign` 1) or the greatest (−1) value, as persons of the open side; null where none is defined. */
export function extreme(rule: Rule, side: OpenSide, city: Nest, sign: 1 | -1): Float64Array | null {
  const { groupSum: G, otherSum: O } = side
  let chosen: { readonly all: Cheapest; readonly x: number } | null = null
  let cheapest = Infinity
  const consider = (all: Cheapest, x: number) => {
    const value = sign * rule.value(sign * all.cost[x - all.from], G(x), O(x))
    if (!(value < cheapest)) return
    cheapest = value
    chosen = { all, x }
  }
  if (!rule.relative) {
    const all = costs(rule, side, city, sign, NaN)
    for (let x = city.least; x <= city.most; x++) consider(all, x)
  } else {
    for (let x = city.least; x <= city.most; x++) consider(costs(rule, side, city, sign, x), x)
  }
  return chosen && table(side, chosen)
}

function table({ open }: OpenSide, { all, x }: { readonly all: Cheapest; readonly x: number }): Float64Array {
  const persons = Float64Array.from(open.least)
  all.share(x, persons)
  return persons
}

/** Least cost of every number of persons in a nest, in a city with `x` of them. */
function costs(rule: Rule, side: OpenSide, nest: Nest, sign: 1 | -1, x: number): Cheapest {
  const { least, most } = side.open
  const [G, O] = [side.groupSum(x), side.otherSum(x)]
  const cost: Cost = (i, persons) => sign * rule.part(side.group(i, persons), side.other(i, persons), G, O)
  const straight = nest.open.filter((i) => rule.relative === 'straight' && isStraight(side, i, G, O))
  const bent = straight.length === 0 ? nest.open : nest.open.filter((i) => !isStraight(side, i, G, O))
  const things = [
    fixed(
      sum(nest.known, (i) => least[i]),
      sum(nest.known, (i) => cost(i, least[i])),
    ),
    ...alikes(side, straight, cost),
    ...bent.map((i) => {
      const each = new Float64Array(most[i] - least[i] + 1)
      for (let more = 0; more < each.length; more++) each[more] = cost(i, least[i] + more)
      return single(i, least[i], each, sign === rule.bend)
    }),
    ...nest.nests.map((inner) => costs(rule, side, inner, sign, x)),
  ]
  return rule.relative && nest.size === least.length ? together(things, x, x) : together(things, nest.least, nest.most)
}

type Cost = (i: number, persons: number) => number

/** Areas on one side of evenness and those on the other: one more person costs the same in all of a side. */
function alikes({ open: { least, most } }: OpenSide, areas: readonly number[], cost: Cost): Cheapest[] {
  const steps = new Map<number, number[]>()
  for (const i of areas) {
    const step = cost(i, least[i] + 1) - cost(i, least[i])
    const others = steps.get(step)
    if (others) others.push(i)
    else steps.set(step, [i])
  }
  return [...steps].map(([step, same]) =>
    alike(
      same.map((i) => ({ i, from: least[i], more: most[i] - least[i] })),
      sum(same, (i) => cost(i, least[i])),
      step,
    ),
  )
}

/** Whether an area stays above, or below, the share of the city for whatever number of persons it may have. */
export const isStraight = (side: OpenSide, i: number, G: number, O: number): boolean =>
  over(side, i, side.open.least[i], G, O) * over(side, i, side.open.most[i], G, O) >= 0

const over = (side: OpenSide, i: number, x: number, G: number, O: number): number =>
  side.group(i, x) * O - side.other(i, x) * G
