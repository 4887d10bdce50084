import type { Measure } from '../../model/measure.ts'
import { theilT } from '../inequality/index.ts'
import { mutualInformation } from '../multigroup/index.ts'
import {
  atkinson,
  dissimilarity,
  etaSquared,
  gorard,
  interaction,
  isolation,
  minMax,
  segregationIndex,
  theilH,
} from '../segregation/index.ts'

/**
 * A measure as a sum over areas: `value` rises with the sum of the parts, and the part of an area is convex (`bend` 1)
 * or concave (−1) in the persons of the group there, whether all persons, the others or the group are known. That is
 * all its bounds need.
 */
export interface Rule {
  readonly measure: Pick<Measure<'group' | 'other' | 'total'>, 'id' | 'compute'>
  readonly bend: 1 | -1
  /** Of an area with g members of the group and o others, in a city of G and O. */
  readonly part: (g: number, o: number, G: number, O: number) => number
  /** Whether parts hang on the sums of the city. Such parts are straight lines on each side of evenness. */
  readonly relative: boolean
  readonly value: (sum: number, G: number, O: number) => number
}

// In whole numbers, so that nothing is rounded: ½ Σ |g/G − o/O| = Σ |g O − o G| / (2 G O)
const evenness = {
  bend: 1,
  relative: true,
  part: (g: number, o: number, G: number, O: number) => Math.abs(g * O - o * G),
} as const
const D = (sum: number, G: number, O: number) => sum / (2 * G * O)

const exposure = {
  bend: 1,
  relative: false,
  part: (g: number, o: number) => (g === 0 ? 0 : (g * g) / (g + o)),
} as const

const log = (part: number, all: number) => (part === 0 ? 0 : part * Math.log(part / all))
const information = (g: number, o: number) => log(g, g + o) + log(o, g + o)

/** M of the group and all others. */
const ofTwo: Rule['measure'] = {
  id: mutualInformation.id,
  compute: ({ group, other }) => mutualInformation.compute({ groups: [group, other] }),
}

const all: readonly Rule[] = [
  { measure: dissimilarity, ...evenness, value: D },
  { measure: segregationIndex, ...evenness, value: D },
  { measure: gorard, ...evenness, value: (sum, G, O) => (D(sum, G, O) * O) / (G + O) },
  { measure: minMax, ...evenness, value: (sum, G, O) => (2 * D(sum, G, O)) / (1 + D(sum, G, O)) },
  { measure: isolation, ...exposure, value: (sum, G) => sum / G },
  { measure: etaSquared, ...exposure, value: (sum, G, O) => (sum / G - G / (G + O)) / (O / (G + O)) },
  {
    measure: interaction,
    bend: -1,
    relative: false,
    part: (g, o) => (g === 0 ? 0 : (g * o) / (g + o)),
    value: (sum, G) => sum / G,
  },
  // Of b = ½: the coefficient by which the two overlap, √(gᵢ oᵢ), is concave in either
  {
    measure: atkinson,
    bend: 1,
    relative: false,
    part: (g, o) => -Math.sqrt(g * o),
    value: (sum, G, O) => 1 - sum ** 2 / (G * O),
  },
  {
    measure: theilT,
    bend: 1,
    relative: false,
    part: (g, o) => log(g, g + o),
    value: (sum, G, O) => sum / G - Math.log(G / (G + O)),
  },
  {
    measure: ofTwo,
    bend: 1,
    relative: false,
    part: information,
    value: (sum, G, O) => (sum - information(G, O)) / (G + O),
  },
  { measure: theilH, bend: 1, relative: false, part: information, value: (sum, G, O) => 1 - sum / information(G, O) },
]

/** By the id of the measure, which has its parameters at their defaults. */
export const rules: Readonly<Record<string, Rule>> = Object.fromEntries(all.map((rule) => [rule.measure.id, rule]))
