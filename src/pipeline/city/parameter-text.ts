import { acting } from '../../model/acting.ts'
import type { Text } from '../../model/text.ts'
import type { Measure, Values } from '../../model/measure.ts'
import { namedParameters } from './named-parameters.ts'

/** `b=0.5`, several joined by a blank; of a choice the name of the way. */
export const parameterText = (measure: Pick<Measure, 'parameters'>, parameters: Values<string>): string =>
  Object.entries(namedParameters(measure, parameters))
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')

/** What was set, in words: the label of each parameter with its value. Null where a measure has none. */
export function settingWords({ parameters }: Pick<Measure, 'parameters'>, values: Values<string>): Text | null {
  const all = Object.entries(acting(parameters, values)).map(([name, value]): Text => {
    const { label, unit, options } = parameters[name]!
    const chosen = options?.[value]?.label
    const say = (language: 'de' | 'en') =>
      chosen ? chosen[language] : `${language === 'de' ? String(value).replace('.', ',') : value}${unit && ` ${unit}`}`
    return { de: `${label.de}: ${say('de')}`, en: `${label.en}: ${say('en')}` }
  })
  return all.length === 0 ? null : { de: all.map(({ de }) => de).join('; '), en: all.map(({ en }) => en).join('; ') }
}
