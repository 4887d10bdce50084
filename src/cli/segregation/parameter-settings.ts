import { acts } from '../../model/acting.ts'
import type { Definition, Parameter, Values } from '../../model/measure.ts'
import { parameterRange, parameterValue } from '../../model/parameter-value.ts'
import { usageError } from '../usage-error.ts'

/** A parameter of a measure as it stands in a list: `h=1`, `own=white`, or with several values `h=1/2/5`. */
export interface Setting {
  readonly parameter: string
  readonly values: readonly string[]
}

export function settingOf(word: string, setting: string): Setting {
  const [, parameter, values] = /^([a-z][\w-]*)=([\w.-]+(?:\/[\w.-]+)*)$/i.exec(setting) ?? []
  if (parameter !== undefined && values !== undefined) return { parameter, values: values.split('/') }
  return usageError(
    { de: `"${setting}" in "${word}" ist keine Stellgröße`, en: `"${setting}" in "${word}" is no parameter` },
    { de: 'Name und Wert wie b=0.5', en: 'name and value such as b=0.5' },
  )
}

/** All combinations of the values set for a measure, in the order written; those of other measures are passed over. */
export const settingsOf = (
  word: string,
  measure: Pick<Definition, 'parameters'>,
  settings: readonly Setting[],
): readonly Partial<Values<string>>[] => {
  const sets = settings
    .filter(({ parameter }) => Object.hasOwn(measure.parameters, parameter))
    .reduce<readonly Partial<Values<string>>[]>(
      (sets, { parameter, values }) =>
        sets.flatMap((set) => values.map((text) => ({ ...set, [parameter]: valueOf(word, measure, parameter, text) }))),
      [{}],
    )
  for (const set of sets)
    for (const name of Object.keys(set))
      if (!acts(name, measure.parameters, set)) idle(word, name, measure.parameters[name]!.when!)
  return sets
}

function idle(word: string, name: string, { parameter, is }: NonNullable<Parameter['when']>): never {
  const needed = is.map((way) => `${parameter}=${way}`).join(', ')
  return usageError(
    { de: `"${word}": ${name} bewirkt hier nichts`, en: `"${word}": ${name} does nothing here` },
    { de: `${name} nur mit ${needed}`, en: `${name} only with ${needed}` },
  )
}

function valueOf(word: string, { parameters }: Pick<Definition, 'parameters'>, name: string, text: string): number {
  const parameter = parameters[name]!
  const value = parameterValue(parameter, parameter.options ? text : Number(text))
  if (value !== null) return value
  return usageError(
    { de: `"${word}": ${name} ist ${text}`, en: `"${word}": ${name} is ${text}` },
    parameterRange(parameter),
  )
}
