import { exponential } from '../../math/kernel.ts'
import type { Space } from '../../model/space.ts'
import type { Vector } from '../../model/vector.ts'
import { ownDistances } from './own-distance.ts'
import { rememberedSums } from './remembered-sums.ts'

/** How persons are weighed by distance: exp(−d/h) with d in km, and the distance within an area by the way `own`. */
export interface Decay {
  readonly h: number
  readonly own: number
}

/** What an area has around it, itself included: Σⱼ cᵢⱼ of persons, or of areas. */
export interface Nearby {
  readonly group: Float64Array
  readonly total: Float64Array
  /** Areas where somebody lives. */
  readonly areas: Float64Array
}

/**
 * Group and all persons around each area, weighed by cᵢⱼ = exp(−dᵢⱼ/h). One pass over all pairs for all measures of a
 * group in a space. O(n²) at most, memory O(n).
 */
export function nearby(space: Space, group: Vector, total: Vector, { h, own }: Decay): Nearby {
  const lived = new Float64Array(total.length)
  for (let i = 0; i < lived.length; i++) lived[i] = total[i]! > 0 ? 1 : 0
  const [x, t, areas] = sums(space, { h, own }, [group, total, lived])
  return { group: x!, total: t!, areas: areas! }
}

/** The same for another vector of persons. */
export const nearbyOf = (space: Space, persons: Vector, decay: Decay): Float64Array => sums(space, decay, [persons])[0]!

const sums = (space: Space, { h, own }: Decay, vectors: readonly Vector[]): Float64Array[] =>
  rememberedSums(
    space,
    `exp(-d/${h}), own ${own}`,
    () => {
      const inside = ownDistances(space.size, own)
      // Where areas are large for h, even neighbours weigh next to nothing; what counts is their proportion.
      const farthest = inside.reduce((most, d) => Math.max(most, d), 0)
      return { kernel: exponential(h, farthest), own: inside.map((d) => Math.exp(-d / h)) }
    },
    vectors,
  )

/** Persons compared with around each area: from the two others where it is the rest, which saves a pass. */
export function nearbyOther(
  space: Space,
  { group, other, total }: { readonly group: Vector; readonly other: Vector; readonly total: Vector },
  decay: Decay,
): Float64Array {
  for (let i = 0; i < total.length; i++) if (other[i] !== total[i]! - group[i]!) return nearbyOf(space, other, decay)
  const around = nearby(space, group, total, decay)
  return around.total.map((t, i) => Math.max(0, t - around.group[i]!))
}
