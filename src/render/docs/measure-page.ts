import type { Definition, Inputs, Law } from '../../model/measure.ts'
import { type Language, type Text, wording } from '../../model/text.ts'
import { codeSpan } from '../markdown/code-span.ts'
import { escape } from '../markdown/escape.ts'
import { grid } from '../markdown/grid.ts'
import { plain } from '../plain.ts'
import { lawWords } from './law-words.ts'
import { needWords } from './need-words.ts'

const words = {
  de: {
    id: 'Kennung',
    family: 'Familie',
    dimension: 'Dimension',
    reading: 'So liest man einen Wert',
    below: 'Unter 0',
    formula: 'Formel',
    range: 'Bereich',
    needs: 'Braucht',
    parameters: 'Stellgrößen',
    parameter: ['Name', 'Bedeutung', 'Einheit', 'Vorgabe', 'Erlaubt'],
    laws: 'Gesetze, an erfundenen Städten geprüft',
    note: 'Zu beachten',
    expected: 'Neben dem Wert steht der, den reiner Zufall erwarten ließe.',
    local: 'ein Wert je Raum',
    source: 'Quelle',
    only: 'nur bei',
  },
  en: {
    id: 'Id',
    family: 'family',
    dimension: 'dimension',
    reading: 'How to read a value',
    below: 'Below 0',
    formula: 'Formula',
    range: 'Range',
    needs: 'Needs',
    parameters: 'Parameters',
    parameter: ['Name', 'Meaning', 'Unit', 'Default', 'Allowed'],
    laws: 'Laws, tried on invented cities',
    note: 'To be noted',
    expected: 'Beside the value stands the one that chance alone would lead to expect.',
    local: 'one value an area',
    source: 'Source',
    only: 'only with',
  },
}

/** What is told of a measure: its metadata, and whether it answers for every area or has an expected value. */
export interface Documented extends Definition {
  readonly laws?: readonly Law[]
  readonly expected?: unknown
}

/** The page of one measure in Markdown, from its metadata alone. */
export function measurePage(measure: Documented, language: Language): string {
  const w = words[language]
  const say = (text: Text) => escape(text[language])
  const parameters = Object.entries(measure.parameters)
  const laws = measure.laws ?? []
  return [
    `# ${say(measure.label)}`,
    `${w.id} ${codeSpan(measure.id)}, ${w.family} ${codeSpan(measure.family)}, ${w.dimension} ${codeSpan(measure.dimension)}`,
    `**${w.reading}.** ${gap(say(measure.reading))}`,
    ...(measure.readingBelow ? [`**${w.below}.** ${gap(say(measure.readingBelow))}`] : []),
    `**${w.formula}.** ${codeSpan(wording(measure.formula, language))}`,
    `**${w.range}.** ${interval(measure.range)}${measure.laws ? '' : `; ${w.local}`}`,
    ...(measure.expected === undefined ? [] : [w.expected]),
    `**${w.needs}.**\n\n${measure.needs.map((need) => `- ${say(needWords[need as keyof Inputs])}`).join('\n')}`,
    ...(parameters.length === 0
      ? []
      : [
          `**${w.parameters}**`,
          grid(
            'lllrr',
            w.parameter,
            parameters.map(([name, { label, unit, default: usual, range, options, when }]) => [
              codeSpan(name),
              when
                ? `${say(label)} (${w.only} ${when.is.map((way) => codeSpan(`${when.parameter}=${way}`)).join(', ')})`
                : say(label),
              unit,
              options ? codeSpan(options[usual]!.name) : plain(usual),
              options
                ? options.map((option) => `${codeSpan(option.name)} ${say(option.label)}`).join('; ')
                : interval(range),
            ]),
          ),
        ]),
    ...(measure.note ? [`**${w.note}.** ${say(measure.note)}`] : []),
    ...(laws.length === 0 ? [] : [`**${w.laws}**\n\n${laws.map((law) => `- ${say(lawWords[law])}`).join('\n')}`]),
    `**${w.source}.** ${escape(measure.source)}`,
  ]
    .join('\n\n')
    .concat('\n')
}

/** A reading with a gap for the value; at its end the gap is the full stop. */
const gap = (reading: string): string => reading.replace(/\{value\}\.$/, '…').replace('{value}', '…')

const interval = ([low, high]: readonly [number, number]): string => `${bound(low)} … ${bound(high)}`

const bound = (n: number): string => (Number.isFinite(n) ? plain(n).replace('-', '−') : n > 0 ? '∞' : '−∞')
