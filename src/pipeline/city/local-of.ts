import type { City } from '../../model/city.ts'
import type { Inputs, LocalMeasure, Values } from '../../model/measure.ts'
import { sufficient } from '../../model/sufficient.ts'
import { localValues, type LocalValue } from './local-values.ts'
import { parametersOf } from './measure-city.ts'
import type { Subject } from './subjects.ts'

/** A measure with a value for every area, with the parameters that are not left at their defaults. */
export interface AskedLocal {
  readonly measure: LocalMeasure
  readonly given: Partial<Values<string>>
}

/** A measure of a subject in every area of a level. */
export interface CityLocal {
  readonly level: string
  readonly group: string
  readonly reference: string
  readonly measure: LocalMeasure
  /** Every parameter with the value it had. */
  readonly parameters: Values<string>
  readonly areas: readonly (LocalValue & { readonly id: string })[]
}

/** Whether a measure of areas says something about the subject. */
export const fitsLocal = (measure: LocalMeasure, { kind, inputs }: Subject): boolean =>
  kind !== 'around' && measure.needs.includes('groups') === (kind === 'groups') && sufficient(measure, inputs)

/** Every measure of every subject that it fits, area by area, in the order given. */
export const localOf = (
  { level, ids }: City,
  subjects: readonly Subject[],
  asked: readonly AskedLocal[],
  chance: { readonly draws: number; readonly seed: number },
): readonly CityLocal[] =>
  subjects.flatMap((subject) =>
    asked
      .filter(({ measure }) => fitsLocal(measure, subject))
      .map(({ measure, given }): CityLocal => ({
        level,
        group: subject.group,
        reference: subject.reference,
        measure,
        parameters: parametersOf(measure, given),
        areas: localValues(measure, given, subject.inputs as Inputs, chance).map((one, i) => ({ id: ids[i]!, ...one })),
      })),
  )
