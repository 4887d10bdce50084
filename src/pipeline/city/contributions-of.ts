import { contributions, fewestAreas, isSum } from '../../measures/contribution/index.ts'
import { leaveOneOut } from '../../measures/inference/index.ts'
import type { City } from '../../model/city.ts'
import type { Inputs } from '../../model/measure.ts'
import { fits, type AskedMeasure } from './measure-city.ts'
import type { Subject } from './subjects.ts'

/** What the areas of a city have to do with a value. */
export interface CityContributions {
  /** `parts` add up to the value; `without` is what the value loses when the area is left out. */
  readonly kind: 'parts' | 'without'
  /** The areas with the largest parts that together make half of the value; null where there is no such set. */
  readonly half: readonly string[] | null
  readonly ofArea: ReadonlyMap<string, number>
}

/**
 * What each area adds to the value: its part where the measure is a sum over areas, else, where `leaveOut` asks for it,
 * what the value loses without the area. null where neither can be said.
 *
 * @param known the value without each area, where that has been worked out
 */
export function contributionsOf(
  { ids }: City,
  subject: Subject,
  { measure, given }: AskedMeasure,
  leaveOut = false,
  known: Float64Array | null = null,
): CityContributions | null {
  if (!fits(measure, subject)) return null
  if (isSum(measure)) {
    const { value, ofArea } = contributions(measure, subject.inputs, given)
    if (!Number.isFinite(value)) return null
    const half = fewestAreas(ofArea, 0.5)
    return { kind: 'parts', half: half && half.areas.map((i) => ids[i]!), ofArea: byId(ids, ofArea) }
  }
  if (!leaveOut) return null
  const inputs = subject.inputs as Inputs
  const value = measure.compute(inputs, given)
  if (!Number.isFinite(value)) return null
  const without = known ?? leaveOneOut(measure, inputs, given)
  return {
    kind: 'without',
    half: null,
    ofArea: byId(
      ids,
      without.map((left) => value - left),
    ),
  }
}

const byId = (ids: readonly string[], values: Float64Array): ReadonlyMap<string, number> =>
  new Map(ids.map((id, i) => [id, values[i]!]))
