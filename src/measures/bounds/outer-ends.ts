import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'
import { highestMean } from './highest-mean.ts'

/** Counts in a range by area, and their sum in the city. */
export interface Kind {
  readonly least: Vector
  readonly most: Vector
  readonly sumLeast: number
  readonly sumMost: number
}

type Ends = readonly [lower: number, upper: number]
const undefinedEnds: Ends = [NaN, NaN]

/** From what fills no table; from shares of the city's members and others in each area, in ranges. */
function evenness(group: Kind, other: Kind): Ends {
  if (group.sumMost === 0 || other.sumMost === 0) return undefinedEnds
  const [a, b] = shares(group)
  const [c, d] = shares(other)
  const positive = (x: Vector, y: Vector) => sum(x, (value, i) => Math.max(0, value - y[i]))
  const common = (x: Vector, y: Vector) => 1 - sum(x, (value, i) => Math.min(value, y[i]))
  return [
    Math.max(0, positive(a, d), positive(c, b), common(b, d)),
    Math.min(1, positive(b, c), positive(d, a), common(a, c)),
  ]
}

/** Least and greatest part of the city's persons that may live in each area. */
function shares({ least, most, sumLeast, sumMost }: Kind): readonly [Float64Array, Float64Array] {
  const [low, high] = [sum(least), sum(most)]
  const of = (persons: number, elsewhere: number) => (persons === 0 ? 0 : persons / (persons + elsewhere))
  return [
    Float64Array.from(least, (x, i) => of(x, Math.min(sumMost - x, high - most[i]))),
    Float64Array.from(most, (x, i) => of(x, Math.max(0, sumLeast - x, low - least[i]))),
  ]
}

function exposure(group: Kind, other: Kind): Ends {
  if (group.sumMost === 0) return undefinedEnds
  const mean = (sign: 1 | -1, members: Vector, others: Vector) =>
    sign *
    highestMean(
      Array.from(members, (g, i) => ({
        least: group.least[i],
        most: group.most[i],
        share: g === 0 ? 0 : (sign * g) / (g + others[i]),
      })),
      group.sumLeast,
    )
  const [least] = composition(group, other)
  return [Math.max(least, mean(-1, group.least, other.most)), mean(1, group.most, other.least)]
}

/** Least and greatest share of the group in the city. */
const composition = (group: Kind, other: Kind): Ends => [
  group.sumLeast === 0 ? 0 : group.sumLeast / (group.sumLeast + other.sumMost),
  group.sumMost / (group.sumMost + other.sumLeast),
]

/** Persons times entropy rises with members and with others, in an area and in the city. */
function information(group: Kind, other: Kind): Ends {
  if (group.sumMost === 0 || other.sumMost === 0) return undefinedEnds
  const inAreas = (g: Vector, o: Vector) => sum(g, (members, i) => uncertainty(members, o[i]))
  const city = uncertainty(group.sumLeast, other.sumLeast)
  return [
    city === 0 ? 0 : 1 - inAreas(group.most, other.most) / city,
    1 - inAreas(group.least, other.least) / uncertainty(group.sumMost, other.sumMost),
  ]
}

const uncertainty = (g: number, o: number) => -log(g, g + o) - log(o, g + o)
const log = (part: number, all: number) => (part === 0 ? 0 : part * Math.log(part / all))

function beyondShare(group: Kind, other: Kind): Ends {
  if (group.sumMost === 0 || other.sumMost === 0) return undefinedEnds
  const [lower, upper] = exposure(group, other)
  const [least, most] = composition(group, other)
  return [most === 1 ? 0 : (lower - most) / (1 - most), (upper - least) / (1 - least)]
}

/** Valid ends of each measure in `rules`, by its id. */
export const ends: Readonly<Record<string, (group: Kind, other: Kind) => Ends>> = {
  dissimilarity: evenness,
  'segregation-index': evenness,
  gorard(group, other) {
    const [lower, upper] = evenness(group, other)
    const [least, most] = composition(group, other)
    return [lower * (1 - most), upper * (1 - least)]
  },
  'min-max'(group, other) {
    const [lower, upper] = evenness(group, other)
    return [(2 * lower) / (1 + lower), (2 * upper) / (1 + upper)]
  },
  isolation: exposure,
  'eta-squared': beyondShare,
  interaction(group, other) {
    const [lower, upper] = exposure(group, other)
    return [1 - upper, 1 - lower]
  },
  'theil-h': information,
}
