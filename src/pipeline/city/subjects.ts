import type { City, CityGroup } from '../../model/city.ts'
import type { Inputs } from '../../model/measure.ts'
import type { Text } from '../../model/text.ts'
import type { Vector } from '../../model/vector.ts'

/** The reference of a group that is compared with everybody else. */
export const rest = 'rest'
/** What stands in place of a group where all groups are measured at once. */
export const together = 'all'

/** Said of two groups against each other: isolation among the two is not that among all. */
export const onlyThese: Text = { de: 'nur diese beiden gezählt', en: 'only these two counted' }

/** Who is measured against whom, with all that a measure may ask for. */
export interface Subject {
  /** Id of a group, or `all` for several groups at once. */
  readonly group: string
  /** `rest`, the id of another group, or the ids of the groups joined by `+`. */
  readonly reference: string
  readonly kind: 'rest' | 'pair' | 'groups' | 'around'
  readonly inputs: Partial<Inputs>
}

/** Each group against everybody else. */
export const againstRest = (city: City): readonly Subject[] =>
  city.groups.map(({ id, count }) => ({
    group: id,
    reference: rest,
    kind: 'rest',
    inputs: {
      group: count,
      total: city.total,
      other: Float64Array.from(city.total, (t, i) => t - count[i]!),
      ...ground(city),
    },
  }))

/** Two groups against each other, as if nobody else lived there. */
export const pair = (city: City, group: CityGroup, other: CityGroup): Subject => ({
  group: group.id,
  reference: other.id,
  kind: 'pair',
  inputs: {
    group: group.count,
    other: other.count,
    total: Float64Array.from(group.count, (g, i) => g + other.count[i]!),
    ...ground(city),
  },
})

/** One group in an area beside another one in the areas around; both counted among all persons, or the second among others. */
export const around = (city: City, group: CityGroup, second: CityGroup, secondTotal: Vector = city.total): Subject => ({
  group: group.id,
  reference: second.id,
  kind: 'around',
  inputs: { group: group.count, total: city.total, second: second.count, secondTotal, ...ground(city) },
})

/** Every group here beside every other one around, both ways; none of two that are each other's rest, which says nothing new. */
export const allAround = (city: City): readonly Subject[] =>
  city.groups.flatMap((group) =>
    city.groups
      .filter((other) => other !== group && !isRest(city, group, other))
      .map((other) => around(city, group, other)),
  )

const isRest = ({ total }: City, group: CityGroup, other: CityGroup): boolean =>
  Array.from(total).every((t, i) => group.count[i]! + other.count[i]! === t)

/**
 * All groups at once, in their order. null where they are no division of the city: somebody belongs to none of them, or
 * to two, which counts alone cannot tell apart.
 */
export function severalGroups(city: City): Subject | null {
  const { groups, total } = city
  const sum = (i: number) => groups.reduce((all, { count }) => all + count[i]!, 0)
  const divided = Array.from(total).every((t, i) => Math.abs(sum(i) - t) <= 1e-9 * Math.max(1, t))
  if (groups.length < 2 || !divided) return null
  return {
    group: together,
    reference: groups.map(({ id }) => id).join('+'),
    kind: 'groups',
    inputs: { groups: groups.map(({ count }) => count), total, ...ground(city) },
  }
}

const ground = ({ space, contiguity, centres }: City): Partial<Inputs> => ({
  ...(space && { space }),
  ...(contiguity && { contiguity }),
  ...(centres && { centres }),
})
