import { aboveChance } from '../../measures/segregation/above-chance.ts'
import type { City } from '../../model/city.ts'
import type { Deviation, Measure, Values } from '../../model/measure.ts'
import { sufficient } from '../../model/sufficient.ts'
import type { Subject } from './subjects.ts'

/** A measure as asked for: with the parameters that are not left at their defaults. */
export interface AskedMeasure {
  readonly measure: Measure
  readonly given: Partial<Values<string>>
}

/** The value of a measure for a subject on a level. */
export interface CityValue {
  readonly level: string
  readonly group: string
  readonly reference: string
  readonly measure: Measure
  /** Every parameter with the value it had. */
  readonly parameters: Values<string>
  readonly value: number
  /**
   * Value if the group were spread by chance alone, or what stands in the areas dealt out to them by lot; NaN where the
   * measure has none.
   */
  readonly expected: number
  /** The latter with its distance from the value, by formula; null where there is no such. */
  readonly dealt: Deviation | null
  /** Value in parts of what chance leaves to be fully apart (`aboveChance`); NaN where that says nothing. */
  readonly aboveChance: number
  /** Areas where somebody lives. */
  readonly areas: number
}

/** Whether the measure is one of several groups, of one, of a pair, or of one around the other, as the subject is. */
export const isAbout = ({ id, needs }: Measure, kind: Subject['kind']): boolean =>
  needs.includes('groups') === (kind === 'groups') &&
  needs.includes('second') === (kind === 'around') &&
  !(id === 'segregation-index' && kind === 'pair') // a pair has no rest

/** Whether the measure says something about the subject, for which there must be all that it needs. */
export const fits = (measure: Measure, { kind, inputs }: Subject): boolean =>
  isAbout(measure, kind) && sufficient(measure, inputs)

/** Every measure of every subject that it fits, in the order given. */
export function measureCity(
  city: City,
  subjects: readonly Subject[],
  asked: readonly AskedMeasure[],
): readonly CityValue[] {
  const areas = Array.from(city.total).filter((persons) => persons > 0).length
  return subjects.flatMap((subject) =>
    asked
      .filter(({ measure }) => fits(measure, subject))
      .map(({ measure, given }) => {
        const inputs = subject.inputs as Parameters<Measure['compute']>[0]
        const value = measure.compute(inputs, given)
        const dealt = measure.dealt?.(inputs, given) ?? null
        const expected = measure.expected?.(inputs, given) ?? (Number.isNaN(value) ? NaN : (dealt?.expected ?? NaN))
        return {
          level: city.level,
          group: subject.group,
          reference: subject.reference,
          measure,
          parameters: parametersOf(measure, given),
          value,
          expected,
          dealt,
          aboveChance: aboveChance(measure, value, expected),
          areas,
        }
      }),
  )
}

/** Every parameter of a measure with its value. */
export const parametersOf = (
  { parameters }: Pick<Measure, 'parameters'>,
  given: Partial<Values<string>>,
): Values<string> =>
  Object.fromEntries(Object.entries(parameters).map(([name, { default: usual }]) => [name, given[name] ?? usual]))
