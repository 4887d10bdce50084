import type { City } from '../../model/city.ts'
import type { Read } from '../../model/delivery.ts'
import type { Contiguity } from '../../model/neighbours.ts'
import type { Space } from '../../model/space.ts'
import type { Plan } from '../../plan/plan.ts'
import { raise } from '../../prepare/city/raise.ts'
import { placeOf } from '../city/read/place-of.ts'
import { editionOf } from '../gather/edition-of.ts'
import type { Gathered } from '../gather/gather.ts'

/** All areas of a level, where they lie and who borders whom. */
export interface LevelPlace {
  readonly level: string
  readonly ids: readonly string[]
  readonly space: Space
  readonly contiguity: Contiguity
}

/**
 * Where the areas lie in a Berichtsjahr, on every level that likeness is asked on; those of a higher level as what their
 * base areas are together. Empty without geometry.
 */
export function placesOf(plan: Plan, gathered: Gathered, year: number): Read<readonly LevelPlace[]> {
  const edition = editionOf(plan, year)
  const layer = gathered.areas.get(edition.gebietsstand)?.layer
  if (!layer) return { value: [], findings: [] }
  const frame = gathered.frames.get(year)!
  const ids = frame.units.map(({ id }) => id)
  const { value, findings } = placeOf(layer, ids, { file: edition.file, centres: [], tolerance: edition.tolerance })
  const base: City = { ...value, level: plan.areas.level, ids, total: ids.map(() => 1), groups: [] }
  const places = plan.association!.levels.map((level) => {
    const above = frame.levels.get(level)
    const {
      space,
      contiguity,
      ids: own,
    } = above
      ? raise(
          base,
          level,
          ids.map((_, i) => above.units[above.parent[i]!]!.id),
        )
      : base
    return { level, ids: own, space: space!, contiguity: contiguity! }
  })
  return { value: places, findings }
}
