import type { RaumId } from '../../model/bezugsraum.ts'
import type { Layer } from '../../model/layer.ts'
import { mosaic } from './mosaic.ts'

/** Sizes of the areas in m², holes taken off, on the plane of the layer or a local one where it is in degrees. O(vertices). */
export function sizes(layer: Layer): ReadonlyMap<RaumId, number> {
  const { ids, owner, hole, area } = mosaic(layer, 'metres')
  const all = new Map(ids.map((id) => [id, 0]))
  owner.forEach((at, r) => {
    const id = ids[at]!
    all.set(id, all.get(id)! + (hole[r] === 1 ? -1 : 1) * Math.abs(area[r]!))
  })
  return all
}
