import type { Vector } from '../../model/vector.ts'
import { changeOfInformation, type ChangeOfInformation, type Way } from './change-of-information.ts'
import { inhabited, information, table } from './table.ts'

/** A change between two years whose areas have other boundaries: all parts but `before` and `after` add up to `difference`. */
export interface ChangeAcrossBoundaries extends ChangeOfInformation {
  /** The earlier year in the later areas less the earlier year in its own: what redrawing them alone has done. */
  readonly boundaries: number
}

/**
 * Change of mutual information between two years of different Gebietsstände, with the effect of the boundaries apart.
 * `before` counts the earlier year in its own areas, `carried` the same persons in the areas of the later year (by a
 * Umsteigeschlüssel; parts of persons are right), `after` the later year. M falls by redrawing where unlike areas have
 * become one, and rises where one has been parted along a divide. Everything else is `changeOfInformation` from `carried`.
 */
export function changeAcrossBoundaries(
  before: readonly Vector[],
  carried: readonly Vector[],
  after: readonly Vector[],
  way: Way,
): ChangeAcrossBoundaries {
  const own = information(table(before, inhabited(before)))
  const rest = changeOfInformation(carried, after, way)
  return { ...rest, before: own, difference: rest.after - own, boundaries: rest.before - own }
}
