import { changeContributions } from '../../measures/contribution/index.ts'
import { compareCities, compareYears } from '../../measures/inference/index.ts'
import type { PValues } from '../../measures/inference/p-values.ts'
import type { City } from '../../model/city.ts'
import type { Inputs, Measure, Values } from '../../model/measure.ts'
import type { AskedInference } from './infer.ts'
import { contributionsOf } from './contributions-of.ts'
import { fits, parametersOf, type AskedMeasure } from './measure-city.ts'
import type { Subject } from './subjects.ts'

/** What became of a value between two tables. */
export interface CityChange {
  readonly level: string
  readonly group: string
  readonly reference: string
  readonly measure: Measure
  readonly parameters: Values<string>
  readonly before: number
  readonly after: number
  readonly difference: number
  /** Of the difference, with 95 % of the draws, the bias of small counts taken off. */
  readonly low: number
  readonly high: number
  /** What each area adds to the difference; null where the values are no sums over areas. */
  readonly ofArea: ReadonlyMap<string, number> | null
  /** Whether there may be none at all; at most 0.05 exactly where `low` to `high` leave out 0. */
  readonly p: PValues
  /** Whether it would come about if it were left to chance which counts are whose (random label test). */
  readonly labels: PValues
  /** `places`: the same areas, whose counts were swapped; `urn`: other areas, dealt out anew. */
  readonly by: 'places' | 'urn'
}

/**
 * Compares the subjects of two cities of the same level. Years of the same areas are compared place by place; other
 * areas only by measures that do not look at the map.
 */
export function compareCity(
  now: City,
  then: City,
  subjectsOf: (city: City) => readonly Subject[],
  asked: readonly AskedMeasure[],
  { draws, seed }: AskedInference,
): readonly CityChange[] {
  const same = now.ids.length === then.ids.length && now.ids.every((id, i) => id === then.ids[i])
  const earlier = subjectsOf(then)
  return subjectsOf(now).flatMap((subject) => {
    const before = earlier.find((one) => one.group === subject.group && one.reference === subject.reference)
    if (before === undefined) return []
    return asked
      .filter(({ measure }) => fits(measure, subject) && fits(measure, before) && (same || !looksAtMap(measure)))
      .map(({ measure, given }): CityChange => {
        const [a, b] = [before.inputs as Inputs, subject.inputs as Inputs]
        const chance = { draws, seed }
        const found = same
          ? compareYears(measure, a, b, chance, given)
          : compareCities(measure as unknown as Measure<Persons>, a, b, chance, given)
        const [low, high] = found.difference.basic
        const [old, own] = [
          contributionsOf(then, before, { measure, given }),
          contributionsOf(now, subject, { measure, given }),
        ]
        return {
          level: now.level,
          group: subject.group,
          reference: subject.reference,
          measure,
          parameters: parametersOf(measure, given),
          before: found.before,
          after: found.after,
          difference: found.after - found.before,
          low,
          high,
          ofArea: old && own && changeContributions(old.ofArea, own.ofArea),
          p: found.difference.p,
          labels: found.labels,
          by: same ? 'places' : 'urn',
        }
      })
  })
}

type Persons = 'group' | 'other' | 'total' | 'groups'

const looksAtMap = ({ needs }: Measure): boolean => needs.includes('space') || needs.includes('contiguity')
