import { isStraight } from './extreme.ts'
import type { Nest } from './nest.ts'
import type { OpenSide } from './open-side.ts'
import type { Rule } from './rules.ts'

/** Steps that a bound may take, some seconds: a step is a pair of numbers of persons tried, a nanosecond or two. */
export const affordable = 4e9

/**
 * About how many steps `extreme` takes: pairs of numbers of persons that are tried where costs are not convex, and
 * what is left to do for each number of persons that the city may have. Infinity where counting would take as long.
 */
export function work(rule: Rule, side: OpenSide, city: Nest): number {
  const { least, most } = side.open
  const width = (i: number) => most[i] - least[i]
  const open = everything(city)
  const all = open.reduce((steps, i) => steps + width(i) + 1, 0)
  const cities = rule.relative === false ? 1 : city.most - city.least + 1
  const each = 200 * all + 50 * least.length // measured: what is not trying pairs
  if (cities * each > affordable) return Infinity
  // at both ends, where costs bend neither way
  const pairs = (bent: number) => (rule.bend === 0 ? bent ** 2 : bent ** 2 / 2)
  if (city.nests.length > 0) return cities * (each + pairs(all))
  const crossing = (G: number, O: number) =>
    open.reduce(
      (steps, i) =>
        steps + (width(i) < 2 || (rule.relative === 'straight' && isStraight(side, i, G, O)) ? 0 : width(i) + 1),
      0,
    )
  let steps = cities * each
  for (let x = city.least; x < city.least + cities; x++) steps += pairs(crossing(side.groupSum(x), side.otherSum(x)))
  return steps
}

const everything = (nest: Nest): number[] => [...nest.open, ...nest.nests.flatMap(everything)]
