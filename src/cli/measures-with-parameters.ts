import type { Measure, Values } from '../model/measure.ts'
import { listed } from './listed.ts'
import { measuresAsked } from './measures-asked.ts'
import { settingOf, settingsOf } from './parameter-settings.ts'
import { usageError } from './usage-error.ts'

interface Turned {
  readonly measure: Measure
  readonly given: Partial<Values<string>>
}

/**
 * Measures with one number for the city, from a list such as `gini,atkinson:b=0.9,clustering:own=white:h=1/2/5`: behind a
 * colon parameters, for all measures of the word that have them, several values with a slash between for a profile. What is
 * named with parameters is not measured at its defaults as well.
 */
export async function measuresWithParameters(list: string): Promise<readonly Turned[]> {
  const found = new Map<string, readonly Turned[]>()
  for (const word of listed(list)) {
    const [name = '', ...settings] = word.split(':')
    const given = settings.map((setting) => settingOf(word, setting))
    const asked = await measuresAsked(name)
    const named = asked.filter((one): one is Measure => 'laws' in one)
    if (named.length === 0) onlyByArea(word)
    for (const { parameter } of given)
      if (!named.some(({ parameters }) => Object.hasOwn(parameters, parameter)))
        unknownParameter(word, parameter, named)
    for (const measure of named) {
      const turned = settingsOf(word, measure, given).map((values) => ({ measure, given: values }))
      const both = [...(found.get(measure.id) ?? []), ...turned]
      const set = both.filter((one) => Object.keys(one.given).length > 0)
      found.set(measure.id, set.length > 0 ? set : turned)
    }
  }
  return [...found.values()].flat()
}

const onlyByArea = (word: string): never =>
  usageError(
    {
      de: `"${word}" hat einen Wert je Raum, keinen für die Stadt`,
      en: `"${word}" has a value for each area, none for the city`,
    },
    { de: 'ein Maß mit einem Wert für die Stadt', en: 'a measure with one value for the city' },
  )

function unknownParameter(word: string, parameter: string, measures: readonly Measure[]): never {
  const known = [...new Set(measures.flatMap(({ parameters }) => Object.keys(parameters)))].join(', ')
  return usageError(
    { de: `"${word}": ${parameter} gibt es hier nicht`, en: `"${word}": there is no ${parameter} here` },
    known === '' ? { de: 'keine Stellgröße', en: 'no parameter' } : { de: known, en: known },
  )
}
