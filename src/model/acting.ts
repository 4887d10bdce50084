import type { Parameter, Values } from './measure.ts'

/** Whether a parameter does anything, given what the others are set to. */
export function acts(
  name: string,
  parameters: Readonly<Record<string, Parameter>>,
  values: Partial<Values<string>>,
): boolean {
  const when = parameters[name]?.when
  if (when === undefined) return true
  const other = parameters[when.parameter]!
  return when.is.includes(other.options![values[when.parameter] ?? other.default]!.name)
}

/** The values of those parameters that do anything. */
export const acting = (
  parameters: Readonly<Record<string, Parameter>>,
  values: Values<string>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => acts(name, parameters, values)))
