import { usageError } from '../usage-error.ts'
import { readClasses } from './read-classes.ts'
import type { GivenIndicator, NamedColumn } from './read-indicators.ts'
import { readMethod } from './read-method.ts'
import { readPairs } from './read-pairs.ts'

/** What the options of `atlas index` say of the steps. */
export interface StepOptions {
  readonly preset?: string
  readonly group?: readonly string[]
  readonly weights?: string
  readonly high?: string
  readonly reference?: string
  readonly screening?: string
  readonly impute?: string
  readonly treat?: string
  readonly normalise?: string
  readonly aggregate?: string
  readonly restandardise?: boolean
  readonly classes?: string
  readonly over?: number
}

export interface Entry {
  readonly entry: string
  readonly value: unknown
  readonly option: string
}

/** The entries of the index as a plan would say them, each with the option it comes from. */
export function indexEntries(
  options: StepOptions,
  indicators: readonly GivenIndicator[],
  population: NamedColumn | null,
): Entry[] {
  const { preset, high, reference, restandardise, classes, over } = options
  const weighed =
    options.weights === undefined || isMethod(options.weights) ? null : readPairs('--weights', options.weights)
  for (const [name, weight] of weighed ?? []) if (weight === 0) weightless(name)
  const method = weighed === null ? options.weights : undefined
  const used = new Set<string>()
  const weightOf = (name: string) => {
    used.add(name)
    return weighed?.get(name) ?? 1
  }
  const idOf = (header: string) => find(indicators, header, '--group')
  const members = (list: readonly GivenIndicator[]) =>
    Object.fromEntries(list.map(({ id, header }) => [id, weightOf(header)]))
  const groups = (options.group ?? []).map((text) => groupOf(text, idOf))
  const grouped = new Set(groups.flatMap(({ list }) => list))
  const alone = indicators.filter((one) => !grouped.has(one))
  const made: Entry[] = [
    ...(alone.length > 0 ? [entry('status', members(alone), '--indicators')] : []),
    ...(groups.length > 0
      ? [
          entry(
            'groups',
            Object.fromEntries(
              groups.map(({ name, list }) => [name, { weight: weightOf(name), indicators: members(list) }]),
            ),
            '--group',
          ),
        ]
      : []),
    ...(population === null ? [] : [entry('population', `table.${population.id}`, '--population')]),
    ...some('preset', preset),
    ...some('high', high),
    ...some('reference', reference),
    ...some('screening', options.screening && screeningOf(options.screening)),
    ...some('impute', options.impute && readMethod('--impute', options.impute)),
    ...some('treat', options.treat && treatOf(options.treat)),
    ...some('normalise', options.normalise && readMethod('--normalise', options.normalise)),
    ...some('weights', method && levelsOf('--weights', method)),
    ...some('aggregate', options.aggregate && levelsOf('--aggregate', options.aggregate)),
    ...some('restandardise', restandardise),
    ...some('classes', classes && readClasses(classes)),
    ...(over === undefined ? [] : [entry('dynamics', { over }, '--over')]),
  ]
  for (const name of weighed?.keys() ?? []) if (!used.has(name)) unknownWeight(name, [...used])
  return made
}

/** `principal-component:form=score`, and no pair: there the name is followed by its number. */
const isMethod = (text: string): boolean => text.split(',').every((part) => /^[a-z-]+(:|$)/.test(part.trim()))

const entry = (name: string, value: unknown, option: string): Entry => ({ entry: name, value, option })
const some = (name: string, value: unknown): Entry[] => (value === undefined ? [] : [entry(name, value, `--${name}`)])

/** One method for all levels, or several with commas between them, from the indicators up. */
function levelsOf(option: string, text: string): unknown {
  const levels = text.split(',').map((part) => readMethod(option, part))
  return levels.length === 1 ? levels[0] : levels
}

/** `winsorise`, or `winsorise/log` where the first is not enough; tested as the literature does. */
function treatOf(text: string): unknown {
  const [first = '', then] = text.split('/')
  return {
    test: { skewness: 2, kurtosis: 3.5 },
    first: readMethod('--treat', first),
    ...(then !== undefined && { then: readMethod('--treat', then) }),
  }
}

const screeningOf = (text: string): unknown => (/^[01](\.\d+)?$/.test(text) ? { present: Number(text) } : text)

function groupOf(text: string, idOf: (header: string) => GivenIndicator) {
  const [, name, list] = /^\s*([^=]+?)\s*=\s*(.+)$/.exec(text) ?? []
  if (name !== undefined && list !== undefined) return { name, list: list.split(',').map((one) => idOf(one.trim())) }
  return usageError(
    { de: `"${text}" ist kein Teilindex für --group`, en: `"${text}" is no sub-index for --group` },
    { de: 'name=spalte,spalte', en: 'name=column,column' },
  )
}

function find(list: readonly GivenIndicator[], header: string, option: string): GivenIndicator {
  const names = list.map((one) => one.header).join(', ')
  return (
    list.find((one) => one.header === header) ??
    usageError(
      { de: `${option}: "${header}" steht nicht in --indicators`, en: `${option}: "${header}" is not in --indicators` },
      { de: names, en: names },
    )
  )
}

function weightless(name: string): never {
  return usageError(
    { de: `--weights: "${name}=0"`, en: `--weights: "${name}=0"` },
    {
      de: 'ein Gewicht über 0; was nicht zählen soll, gehört nicht in --indicators',
      en: 'a weight above 0; what is not to count does not belong in --indicators',
    },
  )
}

function unknownWeight(name: string, known: readonly string[]): never {
  const names = known.join(', ')
  return usageError(
    {
      de: `--weights: "${name}" ist weder Indikator noch Teilindex`,
      en: `--weights: "${name}" is neither an indicator nor a sub-index`,
    },
    { de: names, en: names },
  )
}
