import type { Measure, Values } from '../model/measure.ts'
import { listed } from './listed.ts'
import { measuresAsked } from './measures-asked.ts'
import { usageError } from './usage-error.ts'

interface Turned {
  readonly measure: Measure
  readonly given: Partial<Values<string>>
}

/**
 * Measures with one number for the city, from a list such as `gini,atkinson:b=0.9,clustering:h=2`: behind a colon
 * parameters, for all measures of the word that have them.
 */
export async function measuresWithParameters(list: string): Promise<readonly Turned[]> {
  const found = new Map<string, Turned>()
  for (const word of listed(list)) {
    const [name = '', ...settings] = word.split(':')
    const given = Object.fromEntries(settings.map((setting) => settingOf(word, setting)))
    const asked = await measuresAsked(name)
    const named = asked.filter((one): one is Measure => 'laws' in one)
    if (named.length === 0) onlyByArea(word)
    for (const parameter of Object.keys(given))
      if (!named.some(({ parameters }) => Object.hasOwn(parameters, parameter)))
        unknownParameter(word, parameter, named)
    for (const measure of named) {
      const own = Object.entries(given).filter(([parameter]) => Object.hasOwn(measure.parameters, parameter))
      for (const [parameter, value] of own) withinRange(word, measure, parameter, value)
      found.set(measure.id, { measure, given: Object.fromEntries(own) })
    }
  }
  return [...found.values()]
}

function settingOf(word: string, setting: string): readonly [string, number] {
  const [, name, value] = /^([a-z][\w-]*)=(-?\d*\.?\d+)$/i.exec(setting) ?? []
  if (name !== undefined) return [name, Number(value)]
  return usageError(
    { de: `"${setting}" in "${word}" ist keine Stellgröße`, en: `"${setting}" in "${word}" is no parameter` },
    { de: 'Name und Zahl wie b=0.5', en: 'name and number such as b=0.5' },
  )
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

function withinRange(word: string, { parameters }: Measure, name: string, value: number): void {
  const [low, high] = parameters[name]!.range
  if (value >= low && value <= high) return
  usageError(
    { de: `"${word}": ${name} ist ${value}`, en: `"${word}": ${name} is ${value}` },
    { de: `von ${low} bis ${high}`, en: `from ${low} to ${high}` },
  )
}
