import type { LocalMeasure, Measure, Values } from '../../model/measure.ts'
import type { Text } from '../../model/text.ts'
import { listed } from '../listed.ts'
import { measuresAsked } from '../measures-asked.ts'
import { settingOf, settingsOf } from './parameter-settings.ts'
import { usageError } from '../usage-error.ts'

interface Turned<M> {
  readonly measure: M
  readonly given: Partial<Values<string>>
}

/**
 * Measures with one number for the city, from a list such as `gini,atkinson:b=0.9,clustering:own=white:h=1/2/5`: behind a
 * colon parameters, for all measures of the word that have them, several values with a slash between for a profile. What is
 * named with parameters is not measured at its defaults as well.
 */
export const measuresWithParameters = (list: string): Promise<readonly Turned<Measure>[]> =>
  turned(list, (one): one is Measure => 'laws' in one, {
    de: 'hat einen Wert je Raum, keinen für die Stadt; mit --local',
    en: 'has a value for each area, none for the city; with --local',
  })

/** The same of measures with a value for every area. */
export const localsWithParameters = (list: string): Promise<readonly Turned<LocalMeasure>[]> =>
  turned(list, (one): one is LocalMeasure => !('laws' in one), {
    de: 'hat einen Wert für die Stadt, keinen je Raum; mit --measures',
    en: 'has a value for the city, none for each area; with --measures',
  })

async function turned<M extends Measure | LocalMeasure>(
  list: string,
  wanted: (one: Measure | LocalMeasure) => one is M,
  otherwise: Text,
): Promise<readonly Turned<M>[]> {
  const found = new Map<string, readonly Turned<M>[]>()
  for (const word of listed(list)) {
    const [name = '', ...settings] = word.split(':')
    const given = settings.map((setting) => settingOf(word, setting))
    const asked = await measuresAsked(name)
    const named = asked.filter(wanted)
    if (named.length === 0) usageError({ de: `"${word}" ${otherwise.de}`, en: `"${word}" ${otherwise.en}` })
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

function unknownParameter(word: string, parameter: string, measures: readonly (Measure | LocalMeasure)[]): never {
  const known = [...new Set(measures.flatMap(({ parameters }) => Object.keys(parameters)))].join(', ')
  return usageError(
    { de: `"${word}": ${parameter} gibt es hier nicht`, en: `"${word}": there is no ${parameter} here` },
    known === '' ? { de: 'keine Stellgröße', en: 'no parameter' } : { de: known, en: known },
  )
}
