import { sum } from '../../math/sum.ts'
import type { Inputs, Values } from '../../model/measure.ts'
import type { Vector } from '../../model/vector.ts'
import { entropy } from '../multigroup/entropy.ts'
import { environment, type Surroundings } from '../spatial/environment.ts'
import { mixAround, type MixAround } from '../spatial/mix-around.ts'
import { nearby, nearbyOther, type Decay } from '../spatial/nearby.ts'
import { met, nothing, oneGroup } from './one-group.ts'
import { severalGroups } from './several-groups.ts'
import type { Parts } from './parts-of.ts'

const rest = ({ group, total }: Inputs) => Float64Array.from(total, (t, i) => t - group[i]!)
const interaction = (shares: readonly number[]) => sum(shares, (p) => p * (1 - p))

/** How far surroundings are from the city, for each area by its residents, in parts of the divisor. */
const departures = {
  D: (near: readonly number[], city: readonly number[]) =>
    sum(near, (p, k) => Math.abs(p - city[k]!)) / (2 * interaction(city)),
  H: (near: readonly number[], city: readonly number[]) => 1 - entropy(near) / entropy(city),
  R: (near: readonly number[], city: readonly number[]) => 1 - interaction(near) / interaction(city),
}

/** Indices that are laid over surroundings and are sums over areas there too. */
const laid = {
  oneGroup: [
    'dissimilarity',
    'segregation-index',
    'gorard',
    'gini',
    'theil-h',
    'eta-squared',
    'con-prof',
    'isolation',
    'interaction',
  ],
  severalGroups: [
    'mutual-information',
    'multigroup-theil-h',
    'multigroup-dissimilarity',
    'multigroup-gini',
    'normalised-exposure',
    'relative-diversity',
    'squared-coefficient-of-variation',
    'ordinal-information',
    'ordinal-variance-ratio',
    'ordinal-square-root',
  ],
} as const

/** Parts of what looks at the surroundings of residents, and of surfaces made of indices that are sums. */
export const surroundings: Readonly<Record<string, Parts>> = {
  'spatial-isolation': (inputs, values) => exposure(inputs, values, inputs.group),
  'spatial-interaction': (inputs, values) => exposure(inputs, values, rest(inputs)),
  'distance-decay-isolation': ({ group, total, space }, values) => {
    const around = nearby(space, group, total, values as unknown as Decay)
    return met(group, (i) => around.group[i]! / around.total[i]!)
  },
  'distance-decay-interaction': (inputs, values) => {
    const decay = values as unknown as Decay
    const around = nearbyOther(inputs.space, inputs, decay)
    const all = nearby(inputs.space, inputs.group, inputs.total, decay).total
    return met(inputs.group, (i) => around[i]! / all[i]!)
  },
  ...ofResidents('spatial-', (inputs) => [inputs.group, rest(inputs)], {
    dissimilarity: 'D',
    'theil-h': 'H',
    'relative-diversity': 'R',
  }),
  ...ofResidents('spatial-multigroup-', ({ groups }) => groups, {
    dissimilarity: 'D',
    'theil-h': 'H',
    'relative-diversity': 'R',
  }),
  ...Object.fromEntries(
    ([...laid.oneGroup, ...laid.severalGroups] as const).map((id) => [`surface-${id}`, onSurface(id)]),
  ),
}

function exposure({ group, total, space }: Inputs, values: Values<string>, of: Vector): Float64Array {
  const [around, all] = environment(space, total, [of, total], values as unknown as Surroundings)
  return met(group, (i) => around![i]! / all![i]!)
}

function ofResidents(
  prefix: string,
  groupsOf: (inputs: Inputs) => readonly Vector[],
  ids: Readonly<Record<string, keyof typeof departures>>,
): Record<string, Parts> {
  return Object.fromEntries(
    Object.entries(ids).map(([id, kind]): [string, Parts] => [
      `${prefix}${id}`,
      (inputs, values) => {
        const groups = groupsOf(inputs)
        const mix = mixAround(groups, inputs.space, values as unknown as Surroundings)
        return mix.shares.length < 2 ? nothing(groups[0]!) : residents(mix, departures[kind])
      },
    ]),
  )
}

function residents({ residents: lived, shares, around }: MixAround, of: (typeof departures)['D']): Float64Array {
  const all = sum(lived)
  return lived.map((t, i) =>
    t === 0
      ? 0
      : (t / all) *
        of(
          around.map((near) => near[i]!),
          shares,
        ),
  )
}

/** The index itself, of surroundings in place of areas. */
function onSurface(id: (typeof laid.oneGroup)[number] | (typeof laid.severalGroups)[number]): Parts {
  const of: Parts = { ...oneGroup, ...severalGroups }[id]
  return (inputs, values) => {
    const { space, group, other, total, groups } = inputs
    const looked = (lived: Vector, vectors: readonly Vector[]) =>
      environment(space, lived, vectors, values as unknown as Surroundings)
    if (id in severalGroups) {
      const lived = Float64Array.from(space.x, (_, i) => sum(groups.map((persons) => persons[i]!)))
      return of({ ...inputs, groups: looked(lived, groups) }, values)
    }
    const [near, second] = looked(total, [group, id === 'dissimilarity' ? other : total])
    return of({ ...inputs, group: near!, other: second!, total: second! }, values)
  }
}
