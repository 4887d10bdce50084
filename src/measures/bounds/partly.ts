import type { Vector } from '../../model/vector.ts'

/** Persons that are known in several areas together: in the city, or in an area of the next level. */
export interface Sum {
  /** Positions of the areas, each once. */
  readonly areas: ArrayLike<number>
  readonly least: number
  readonly most: number
}

/** Whole persons area by area of which some are known in a range only; where both ends are the same they are known. */
export interface Ranges {
  readonly least: Vector
  readonly most: Vector
  readonly sums: readonly Sum[]
}

/** What is known of a group and of those it is compared with: everybody, the group among them, or others. */
export interface Partly {
  readonly against: 'total' | 'other'
  readonly group: Ranges
  readonly compared: Ranges
}

/** Persons that are all known. */
export const exactly = (counts: Vector): Ranges => ({ least: counts, most: counts, sums: [] })

export const isKnown = ({ least, most }: Ranges): boolean => Array.from(least).every((count, i) => count === most[i])

/** The same where what is known of all persons narrows what is known of the group, and the other way round. */
export function narrowed(told: Partly): Partly {
  if (told.against === 'other') return told
  const { group, compared } = told
  return {
    ...told,
    group: { ...group, most: Float64Array.from(group.most, (most, i) => Math.min(most, compared.most[i])) },
    compared: {
      ...compared,
      least: Float64Array.from(compared.least, (least, i) => Math.max(least, group.least[i])),
    },
  }
}

/** The ranges of some areas. A total that counts others too says no more than how many they are at most. */
export function among({ least, most, sums }: Ranges, areas: readonly number[]): Ranges {
  const place = new Map(areas.map((i, at) => [i, at]))
  return {
    least: areas.map((i) => least[i]!),
    most: areas.map((i) => most[i]!),
    sums: sums.flatMap((one) => {
      const own = Array.from(one.areas).flatMap((i) => place.get(i) ?? [])
      const all = own.length === one.areas.length
      return own.length === 0 ? [] : [{ areas: own, least: all ? one.least : 0, most: one.most }]
    }),
  }
}
