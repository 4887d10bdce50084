import { contributions, fewestAreas, isSum } from '../../measures/contribution/index.ts'
import type { Contributions } from '../../measures/contribution/contributions.ts'
import type { City } from '../../model/city.ts'
import { fits, type AskedMeasure } from './measure-city.ts'
import type { Subject } from './subjects.ts'

/** What the areas of a city add to a value. */
export interface CityContributions {
  /** The areas with the largest parts that together make half of the value; null where areas count against each other. */
  readonly half: readonly string[] | null
  readonly ofArea: ReadonlyMap<string, number>
}

/** What each area adds to the value, where the measure is a sum over areas and has one; else null. */
export function contributionsOf(
  { ids }: City,
  subject: Subject,
  { measure, given }: AskedMeasure,
): CityContributions | null {
  if (!isSum(measure) || !fits(measure, subject)) return null
  const { value, ofArea }: Contributions = contributions(measure, subject.inputs, given)
  if (!Number.isFinite(value)) return null
  const half = fewestAreas(ofArea, 0.5)
  return {
    half: half && half.areas.map((i) => ids[i]!),
    ofArea: new Map(ids.map((id, i) => [id, ofArea[i]!])),
  }
}
