import type { Measure, Values } from '../../model/measure.ts'

/** Parameters as they are said: a number, or of a choice the name of the way. */
export const namedParameters = (
  { parameters }: Pick<Measure, 'parameters'>,
  values: Values<string>,
): Readonly<Record<string, number | string>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, parameters[name]?.options?.[value]?.name ?? value]),
  )
