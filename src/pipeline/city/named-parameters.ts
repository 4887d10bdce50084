import { acting } from '../../model/acting.ts'
import type { Measure, Values } from '../../model/measure.ts'

/** Parameters that do anything, as they are said: a number, or of a choice the name of the way. */
export const namedParameters = (
  { parameters }: Pick<Measure, 'parameters'>,
  values: Values<string>,
): Readonly<Record<string, number | string>> =>
  Object.fromEntries(
    Object.entries(acting(parameters, values)).map(([name, value]) => [
      name,
      parameters[name]?.options?.[value]?.name ?? value,
    ]),
  )
