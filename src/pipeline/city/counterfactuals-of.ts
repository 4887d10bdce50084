import { counterfactual } from '../../measures/decomposition/index.ts'
import type { Counterfactual, Swap } from '../../measures/decomposition/counterfactual.ts'
import type { City } from '../../model/city.ts'
import type { Measure, Values } from '../../model/measure.ts'
import { fits, parametersOf, type AskedMeasure } from './measure-city.ts'
import type { Subject } from './subjects.ts'

/** What of a measure's change lies in the map, and what in who lives in the areas, by each way of swapping. */
export interface CityCounterfactual {
  readonly level: string
  readonly group: string
  readonly reference: string
  readonly measure: Measure
  readonly parameters: Values<string>
  /** `first` is the later table. */
  readonly swaps: Readonly<Record<Swap, Counterfactual>>
}

type OfShares = Measure<'group' | 'other' | 'total'>

/** Every measure of a group and the rest that does not look at the map, in what-if cities of two tables. */
export function counterfactualsOf(
  now: City,
  then: City,
  subjectsOf: (city: City) => readonly Subject[],
  asked: readonly AskedMeasure[],
): readonly CityCounterfactual[] {
  const before = subjectsOf(then)
  return subjectsOf(now)
    .filter(({ kind }) => kind === 'rest')
    .flatMap((subject) => {
      const old = before.find(({ group, kind }) => group === subject.group && kind === 'rest')
      if (old === undefined) return []
      return asked
        .filter(({ measure }) => ofShares(measure) && fits(measure, subject) && fits(measure, old))
        .map(({ measure, given }): CityCounterfactual => {
          const swapped = (swap: Swap) =>
            counterfactual(measure as unknown as OfShares, people(subject), people(old), swap, given)
          return {
            level: now.level,
            group: subject.group,
            reference: subject.reference,
            measure,
            parameters: parametersOf(measure, given),
            swaps: {
              composition: swapped('composition'),
              share: swapped('share'),
              'dual-composition': swapped('dual-composition'),
            },
          }
        })
    })
}

const people = ({ inputs: { group, total } }: Subject) => ({ group: group!, total: total! })

const ofShares = ({ needs }: Measure): boolean => needs.every((need) => ['group', 'other', 'total'].includes(need))
