import { sum } from '../../math/sum.ts'
import type { Inputs, Measure } from '../../model/measure.ts'
import type { Vector } from '../../model/vector.ts'

/** Everybody a measure counts, each person in one class: the group and who it is compared with, or several groups. */
export interface Classes {
  /** Whole persons by class and area. */
  readonly counts: readonly Float64Array[]
  readonly sizes: Float64Array
  /** Persons of each class in the city. */
  readonly persons: readonly number[]
}

/** The classes of a measure's inputs. Counts that are not whole, as after a crosswalk, are rounded to persons. */
export function classes(needs: Measure['needs'], inputs: Inputs): Classes {
  const counts = columns(needs, inputs).map((v) => Float64Array.from(v, Math.round))
  const sizes = Float64Array.from(counts[0]!, (_, i) => counts.reduce((all, v) => all + v[i], 0))
  return { counts, sizes, persons: counts.map((v) => sum(v)) }
}

function columns(needs: Measure['needs'], { group, other, total, groups }: Inputs): readonly Vector[] {
  if (needs.includes('groups')) return groups
  if (!needs.includes('total')) return [group, other]
  const rest = Float64Array.from(total, (t, i) => t - group[i])
  if (!needs.includes('other')) return [group, rest]
  return [group, other, Float64Array.from(rest, (r, i) => r - other[i])]
}

/**
 * A city with drawn counts in the place of the true ones: made once, read again after each draw, because its vectors
 * are the drawn ones themselves. `update` brings the totals up to date, if the measure needs them.
 */
export function drawn(needs: Measure['needs'], inputs: Inputs, counts: readonly Float64Array[]) {
  const total = new Float64Array(counts[0]!.length)
  const city: Inputs = needs.includes('groups')
    ? { ...inputs, groups: counts, total }
    : { ...inputs, group: counts[0]!, other: counts[1]!, total }
  const update = () => {
    if (!needs.includes('total')) return
    for (let i = 0; i < total.length; i++) {
      let all = 0
      for (const v of counts) all += v[i]
      total[i] = all
    }
  }
  return { city, update }
}
