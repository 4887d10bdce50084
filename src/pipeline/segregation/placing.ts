import { localMeasures, measures } from '../../measures/measures.ts'
import type { RaumId } from '../../model/bezugsraum.ts'
import type { Read } from '../../model/delivery.ts'
import { pick } from '../../model/pick.ts'
import type { AreaEdition } from '../../plan/areas-plan.ts'
import type { SegregationPlan } from '../../plan/segregation-plan.ts'
import type { Areas } from '../../prepare/areas.ts'
import { placeOf, type CityPlace } from '../city/read/place-of.ts'

/** Where some of the areas lie and who borders whom; null where no measure asks, or there is no geometry. */
export type Placing = (ids: readonly RaumId[]) => Read<CityPlace> | null

/** Places the areas of one Gebietsstand, once for the same areas. */
export function placing(asked: SegregationPlan, areas: Areas | null, edition: AreaEdition): Placing {
  const needs = [
    ...asked.measures.flatMap(({ id }) => pick(measures, id).needs),
    ...asked.local.flatMap(({ id }) => pick(localMeasures, id).needs),
  ]
  const wanted = needs.some((need) => need === 'space' || need === 'contiguity' || need === 'centres')
  const layer = areas?.layer
  if (!wanted || !layer) return () => null
  const known = new Map<string, Read<CityPlace>>()
  return (ids) => {
    const key = ids.join(' ')
    const placed =
      known.get(key) ?? placeOf(layer, ids, { file: edition.file, centres: asked.centre, tolerance: edition.tolerance })
    known.set(key, placed)
    return placed
  }
}
