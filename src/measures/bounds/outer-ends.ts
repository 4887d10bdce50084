import { sum } from '../../math/sum.ts'
import { power } from '../../math/power.ts'
import type { Values } from '../../model/measure.ts'
import type { Vector } from '../../model/vector.ts'
import { atkinson } from '../segregation/index.ts'
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

/**
 * From shares of the city's members and others in each area, in ranges: whatever areas are taken for those with more than
 * their part, D is no less than by how much the shares in them differ, and no more than all that may differ.
 */
function evenness(group: Kind, other: Kind): Ends {
  if (group.sumMost === 0 || other.sumMost === 0) return undefinedEnds
  const [a, b] = shares(group)
  const [c, d] = shares(other)
  const common = (x: Vector, y: Vector) => 1 - sum(x, (value, i) => Math.min(value, y[i]))
  return [Math.max(0, common(b, d), between(group, other)), Math.min(1, common(a, c), apart(group, other))]
}

/** By how much the shares differ at least in the areas where they do in the middle of all ranges. */
function between(group: Kind, other: Kind): number {
  const middle = ({ least, most }: Kind, i: number) => least[i] + most[i]
  const all = (kind: Kind) => sum(kind.least, (_, i) => middle(kind, i))
  const [G, O] = [all(group), all(other)]
  const above = (i: number) => middle(group, i) * O > middle(other, i) * G
  const part = ({ least, most }: Kind, inside: boolean, ends: 'high' | 'low') =>
    sum(least, (_, i) => (above(i) !== inside ? 0 : ends === 'low' ? least[i] : most[i]))
  const low = part(group, true, 'low')
  const high = part(other, true, 'high')
  const share = (here: number, elsewhere: number) => (here === 0 ? 0 : here / (here + elsewhere))
  return share(low, part(group, false, 'high')) - share(high, part(other, false, 'low'))
}

/** Sizes of the group that are looked at by themselves: bounds of shares are the narrower. */
const slices = 64

/** All that may differ, for every size of the group. */
function apart(group: Kind, other: Kind): number {
  const { sumLeast: from, sumMost: to } = group
  let most = 0
  for (let k = 0; k < slices; k++) {
    const [low, high] = [k, k + 1].map((step) => from + ((to - from) * step) / slices) as [number, number]
    const positive = (x: Vector, X: number, y: Vector, Y: number) =>
      X === 0 ? 1 : sum(x, (value, i) => Math.max(0, value / X - y[i] / Y))
    const more = positive(group.most, low, other.least, other.sumMost)
    const fewer = positive(other.most, other.sumLeast, group.least, high)
    most = Math.max(most, Math.min(more, fewer))
  }
  return most
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

/**
 * Persons times information on a share P₀ in the middle: Σ tᵢ KL(pᵢ‖P₀) − T KL(P‖P₀), of which the last term is next to
 * nothing, by persons times entropy of the city, which rises with members and with others.
 */
function information(group: Kind, other: Kind): Ends {
  if (group.sumMost === 0 || other.sumMost === 0) return undefinedEnds
  const [G, O] = [group, other].map(({ sumLeast, sumMost }) => (sumLeast + sumMost) / 2) as [number, number]
  const from = (g: number, o: number) => log(g, (g + o) * (G / (G + O))) + log(o, (g + o) * (O / (G + O)))
  const most = (of: (kind: Kind) => Ends) => Math.max(...of(group).flatMap((g) => of(other).map((o) => from(g, o))))
  const least = sum(group.least, (low, i) => {
    const high = group.most[i]
    if (low * O > other.most[i] * G) return from(low, other.most[i])
    if (high * O < other.least[i] * G) return from(high, other.least[i])
    return 0
  })
  const greatest = sum(group.least, (_, i) => most((kind) => [kind.least[i], kind.most[i]]))
  const city = most(({ sumLeast, sumMost }) => [sumLeast, sumMost])
  const smallest = uncertainty(group.sumLeast, other.sumLeast)
  return [(least - city) / uncertainty(group.sumMost, other.sumMost), smallest === 0 ? 1 : greatest / smallest]
}

const uncertainty = (g: number, o: number) => -log(g, g + o) - log(o, g + o)
const log = (part: number, all: number) => (part === 0 ? 0 : part * Math.log(part / all))

/** The entropy of the city, in nats. */
export function entropyEnds(group: Kind, other: Kind): Ends {
  const [least, most] = composition(group, other)
  const entropy = (share: number) => uncertainty(share, 1 - share)
  return [
    Math.min(entropy(least), entropy(most)),
    least <= 0.5 && most >= 0.5 ? Math.LN2 : Math.max(entropy(least), entropy(most)),
  ]
}

/** H times the entropy of the city; 0 where all are of one kind. */
function mutual(group: Kind, other: Kind): Ends {
  if (group.sumMost === 0 || other.sumMost === 0) return [0, 0]
  const [lower, upper] = information(group, other)
  const [least, most] = entropyEnds(group, other)
  return [Math.max(0, lower) * least, Math.min(1, upper) * most]
}

function beyondShare(group: Kind, other: Kind): Ends {
  if (group.sumMost === 0 || other.sumMost === 0) return undefinedEnds
  const [lower, upper] = exposure(group, other)
  const [least, most] = composition(group, other)
  return [most === 1 ? 0 : (lower - most) / (1 - most), (upper - least) / (1 - least)]
}

/**
 * A = 1 − (1 − H)^(1/(1 − b)) from H = Σ b x + (1 − b) w − xᵇ w¹⁻ᵇ of the shares x of the city's members and w of the others,
 * area by area, where no term is below 0 and each grows with the distance of the two; and from D, for
 * 1 − D ≤ Σ xᵇ w¹⁻ᵇ ≤ (1 − D²)^min(b, 1 − b): of b = ½ Le Cam (1969), of others by the convexity of the logarithm in b.
 */
function overlap(group: Kind, other: Kind, b: number): Ends {
  if (group.sumMost === 0 || other.sumMost === 0) return undefinedEnds
  const [low, high] = shares(group)
  const [few, many] = shares(other)
  const term = (x: number, w: number) => Math.max(0, b * x + (1 - b) * w - power(x, b) * power(w, 1 - b))
  const near = sum(low, (x, i) => (x > many[i]! ? term(x, many[i]!) : high[i]! < few[i]! ? term(high[i]!, few[i]!) : 0))
  const far = sum(low, (x, i) => Math.max(term(high[i]!, few[i]!), term(x, many[i]!)))
  const [lower, upper] = evenness(group, other)
  const apart = (part: number) => 1 - power(1 - Math.min(1, part), 1 / (1 - b))
  const uneven = 1 - power(1 - lower ** 2, Math.min(b, 1 - b) / (1 - b))
  return [Math.max(uneven, apart(near)), Math.min(apart(upper), apart(far))]
}

/** The mean distance of members' shares from the city's, each share in the range of its area and the city's in its own. */
function profile(group: Kind, other: Kind): Ends {
  if (group.sumMost === 0 || other.sumMost === 0) return undefinedEnds
  const [P, Q] = composition(group, other)
  const share = (g: number, o: number) => (g === 0 ? 0 : g / (g + o))
  const ranges = Array.from(
    group.least,
    (g, i) => [share(g, other.most[i]!), share(group.most[i]!, other.least[i]!)] as const,
  )
  const mean = (sign: 1 | -1, distance: (low: number, high: number) => number) =>
    sign *
    highestMean(
      ranges.map(([low, high], i) => ({
        least: group.least[i]!,
        most: group.most[i]!,
        share: sign * distance(low, high),
      })),
      group.sumLeast,
    )
  return [
    mean(-1, (low, high) => Math.max(0, low - Q, P - high)) / (1 - P),
    Q === 1 ? 2 : mean(1, (low, high) => Math.max(high - P, Q - low)) / (1 - Q),
  ]
}

/**
 * From the shares x of the city's members and w of all its persons: Σ x ln(x/w) − x + w, of which no term is below 0, and
 * each is 0 where they are the same. Where members live, they are among the persons: w is no less than x times the group's
 * share of the city.
 */
function inequality(group: Kind, other: Kind): Ends {
  if (group.sumMost === 0) return undefinedEnds
  const added = (x: Vector, y: Vector) => Float64Array.from(x, (value, i) => value + y[i]!)
  const everybody = {
    least: added(group.least, other.least),
    most: added(group.most, other.most),
    sumLeast: group.sumLeast + other.sumLeast,
    sumMost: group.sumMost + other.sumMost,
  }
  const [a, b] = shares(group)
  const [c, d] = shares(everybody)
  const term = (x: number, w: number) => (x === 0 ? w : w === 0 ? Infinity : x * Math.log(x / w) - x + w)
  const [share] = composition(group, other)
  const far = a.map((low, i) => Math.max(term(b[i]!, Math.max(c[i]!, b[i]! * share)), term(low, d[i]!)))
  return [
    sum(a, (low, i) => (low > d[i]! ? term(low, d[i]!) : b[i]! < c[i]! ? term(b[i]!, c[i]!) : 0)),
    far.includes(Infinity) ? Infinity : sum(far),
  ]
}

/**
 * Pair by pair |gᵢ oⱼ − gⱼ oᵢ|, all of them over all members times others; and from D, for a convex curve whose greatest
 * distance from the diagonal is D has D ≤ G ≤ 1 − (1 − D)². O(n²).
 */
function pairs(group: Kind, other: Kind): Ends {
  if (group.sumMost === 0 || other.sumMost === 0) return undefinedEnds
  const [lower, upper] = evenness(group, other)
  let [least, most] = [0, 0]
  for (let i = 0; i < group.least.length; i++)
    for (let j = 0; j < i; j++) {
      const low = group.least[i]! * other.least[j]! - group.most[j]! * other.most[i]!
      const high = group.most[i]! * other.most[j]! - group.least[j]! * other.least[i]!
      least += Math.max(0, low, -high)
      most += Math.max(high, -low)
    }
  const smallest = group.sumLeast * other.sumLeast
  return [
    Math.max(lower, least / (group.sumMost * other.sumMost)),
    Math.min(1 - (1 - upper) ** 2, smallest === 0 ? 1 : most / smallest),
  ]
}

type Range = readonly [number, number]
const unit: Range = [0, 1]
type Of = (group: Kind, other: Kind, given: Partial<Values<string>>) => Ends
const within = (of: Of, range: Range = unit) => ({ range, of })

/** Valid ends of each measure that has any, with the parameters that are not left at their defaults, by its id; and its own range. */
export const ends: Readonly<Record<string, { readonly range: Range; readonly of: Of }>> = {
  dissimilarity: within(evenness),
  'segregation-index': within(evenness),
  gorard: within((group, other) => {
    const [lower, upper] = evenness(group, other)
    const [least, most] = composition(group, other)
    return [lower * (1 - most), upper * (1 - least)]
  }),
  'min-max': within((group, other) => {
    const [lower, upper] = evenness(group, other)
    return [(2 * lower) / (1 + lower), (2 * upper) / (1 + upper)]
  }),
  isolation: within(exposure),
  'eta-squared': within(beyondShare),
  interaction: within((group, other) => {
    const [lower, upper] = exposure(group, other)
    return [1 - upper, 1 - lower]
  }),
  'theil-h': within(information),
  'mutual-information': within(mutual, [0, Math.LN2]),
  atkinson: within((group, other, { b = atkinson.parameters.b.default }) => overlap(group, other, b)),
  'con-prof': within(profile, [0, 2]),
  gini: within(pairs),
  'share-gini': within((group, other) => {
    // Where nobody else lives all shares are alike
    if (group.sumMost > 0 && other.sumMost === 0) return [0, 0]
    const [lower, upper] = pairs(group, other)
    const [least, most] = composition(group, other)
    return [lower * (1 - most), upper * (1 - least)]
  }),
  'theil-t': within(inequality, [0, Infinity]),
}

/** Ids of the measures of one group or a pair that have bounds. */
export const bounded: readonly string[] = Object.keys(ends).filter((id) => id !== 'mutual-information')
