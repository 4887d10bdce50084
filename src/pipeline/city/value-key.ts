import type { Definition, Values } from '../../model/measure.ts'
import { parameterText } from './parameter-text.ts'

/** What a value, its series and its changes have in common: level, subject, and the measure as it was set. */
export const valueKey = ({
  level,
  group,
  reference,
  measure,
  parameters,
}: {
  readonly level: string
  readonly group: string
  readonly reference: string
  readonly measure: Pick<Definition, 'id' | 'parameters'>
  readonly parameters: Values<string>
}): string => JSON.stringify([level, group, reference, measure.id, parameterText(measure, parameters)])
