import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'
import { composition, type Composition } from '../multigroup/composition.ts'
import { entropy } from '../multigroup/entropy.ts'
import { thresholds } from '../multigroup/thresholds.ts'
import { chanceToDiffer, entropyOfTwo, rootOfTwo, type Variation } from '../multigroup/variation.ts'
import { nothing } from './one-group.ts'
import { pairs } from './pairs.ts'
import type { Parts } from './parts-of.ts'

/** Parts of the indices of several groups. */
export const severalGroups = {
  'mutual-information': ({ groups }, { base }) =>
    byArea(groups, 1, (city) => [(p, P) => divergence(p, P), Math.log(base!) * city.all]),
  'multigroup-theil-h': ({ groups }) =>
    byArea(groups, 2, (city) => [(p, P) => divergence(p, P), entropy(city.shares) * city.all]),
  'multigroup-dissimilarity': ({ groups }) =>
    byArea(groups, 2, (city) => [(p, P) => Math.abs(p - P), 2 * city.interaction * city.all]),
  'normalised-exposure': ({ groups }) => byArea(groups, 2, (city) => [(p, P) => (p - P) ** 2 / (1 - P), city.all]),
  'relative-diversity': ({ groups }) =>
    byArea(groups, 2, (city) => [(p, P) => (p - P) ** 2, city.interaction * city.all]),
  'squared-coefficient-of-variation': ({ groups }) =>
    byArea(groups, 2, (city) => [(p, P) => (p - P) ** 2 / P, (city.groups.length - 1) * city.all]),
  'multigroup-gini': ({ groups }) => {
    const { groups: present, persons, all, interaction } = composition(groups)
    if (present.length < 2) return nothing(groups[0]!)
    const own = present.map((group) =>
      pairs(
        group,
        persons.map((t, i) => t - group[i]!),
      ),
    )
    return persons.map((_, i) => sum(own.map((area) => area[i]!)) / (2 * all * all * interaction))
  },
  'ordinal-information': ({ groups }) => ordinal(groups, entropyOfTwo),
  'ordinal-variance-ratio': ({ groups }) => ordinal(groups, chanceToDiffer),
  'ordinal-square-root': ({ groups }) => ordinal(groups, rootOfTwo),
} satisfies Record<string, Parts>

/** Persons of an area times the sum of a function of its shares beside the city's, divided by a number of the city. */
function byArea(
  counts: readonly Vector[],
  fewest: number,
  how: (city: Composition) => readonly [of: (p: number, P: number) => number, divisor: number],
): Float64Array {
  const city = composition(counts)
  if (city.groups.length < fewest) return nothing(counts[0]!)
  const [of, divisor] = how(city)
  return city.persons.map((t, i) =>
    t === 0 ? 0 : (t * sum(city.groups.map((group, k) => of(group[i]! / t, city.shares[k]!)))) / divisor,
  )
}

/** By how much less an area varies than the city, over all thresholds between groups in an order. */
function ordinal(groups: readonly Vector[], variation: Variation): Float64Array {
  const cuts = thresholds(groups)
  if (cuts.length === 0) return nothing(groups[0]!)
  const city = sum(cuts.map(({ P }) => variation(P)))
  const { persons } = cuts[0]!
  const all = sum(persons)
  return persons.map((t, i) =>
    t === 0 ? 0 : ((t / all) * sum(cuts.map(({ P, below }) => variation(P) - variation(below[i]! / t)))) / city,
  )
}

const divergence = (p: number, P: number): number => (p === 0 ? 0 : p * Math.log(p / P))
