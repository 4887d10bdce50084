import { power } from '../../math/power.ts'
import type { Measure, Values } from '../../model/measure.ts'
import { theilT } from '../inequality/index.ts'
import { mutualInformation } from '../multigroup/index.ts'
import {
  atkinson,
  conProf,
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
 * A measure as a sum over areas: `value` rises with the sum of the parts, and the part of an area is convex (`bend` 1),
 * concave (−1) or neither (0) in the persons of the group there, whether all persons, the others or the group are known.
 * That is all its bounds need.
 */
export interface Rule {
  readonly measure: Pick<Measure<'group' | 'other' | 'total'>, 'id' | 'compute'>
  readonly bend: 1 | -1 | 0
  /** Of an area with g members of the group and o others, in a city of G and O. */
  readonly part: (g: number, o: number, G: number, O: number) => number
  /** Whether parts hang on the sums of the city, and whether they are straight lines on each side of evenness then. */
  readonly relative: false | 'straight' | 'bent'
  readonly value: (sum: number, G: number, O: number) => number
}

// In whole numbers, so that nothing is rounded: ½ Σ |g/G − o/O| = Σ |g O − o G| / (2 G O)
const evenness = {
  bend: 1,
  relative: 'straight',
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

/** The coefficient by which the two overlap, gᵢᵇ oᵢ¹⁻ᵇ, is concave in either, and in both together. */
const overlap = (b: number): Rule => ({
  measure: { id: atkinson.id, compute: (inputs) => atkinson.compute(inputs, { b }) },
  bend: 1,
  relative: false,
  part: (g, o) => (b === 0.5 ? -Math.sqrt(g * o) : -power(g, b) * power(o, 1 - b)),
  value: (sum, G, O) => 1 - power(-sum / (power(G, b) * power(O, 1 - b)), 1 / (1 - b)),
})

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
  // Neither bends one way, where an area may lie on either side of evenness, nor below it
  {
    measure: conProf,
    bend: 0,
    relative: 'bent',
    part: (g, o, G, O) => (g === 0 ? 0 : g * Math.abs(g / (g + o) - G / (G + O))),
    value: (sum, G, O) => sum / G / (O / (G + O)),
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

const fixed: Readonly<Record<string, Rule>> = Object.fromEntries(all.map((rule) => [rule.measure.id, rule]))

/** Ids of the measures that are such a sum. */
export const ruled: readonly string[] = [...Object.keys(fixed), atkinson.id]

/** The rule of a measure by its id, with the parameters that are not left at their defaults; undefined where it is no such sum. */
export const ruleOf = (id: string, given: Partial<Values<string>> = {}): Rule | undefined =>
  id === atkinson.id ? overlap(given['b'] ?? atkinson.parameters.b.default) : fixed[id]
