import type { City } from '../../../model/city.ts'
import { raise } from '../../../prepare/city/raise.ts'

/** The city on its own level, and on every higher one that is asked for, in that order. */
export const levelsOf = (city: City, parents: ReadonlyMap<string, readonly string[]>): readonly City[] => [
  city,
  ...[...parents].map(([level, names]) => raise(city, level, names)),
]
