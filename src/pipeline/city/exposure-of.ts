import { exposureMatrix } from '../../measures/multigroup/exposure-matrix.ts'
import type { City } from '../../model/city.ts'
import { severalGroups } from './subjects.ts'

/** Who meets whom on a level: for each group the mean share of every group in the areas of its members. */
export interface CityExposure {
  readonly level: string
  readonly groups: readonly string[]
  /** A row a group; each adds up to 1. */
  readonly matrix: readonly (readonly number[])[]
}

/** The exposure of every group to every other; none where the groups do not divide the city. */
export function exposureOf(city: City): readonly CityExposure[] {
  const all = severalGroups(city)
  if (all === null) return []
  return [{ level: city.level, groups: city.groups.map(({ id }) => id), matrix: exposureMatrix(all.inputs.groups!) }]
}
