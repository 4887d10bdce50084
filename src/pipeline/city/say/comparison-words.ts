import type { Language } from '../../../model/text.ts'
import { pText } from '../../../render/language/p-text.ts'
import { isShare } from '../../../render/report/segregation/is-share.ts'
import { localNumber } from '../../../render/round.ts'
import type { Answer } from '../answer.ts'
import type { AnsweredChange } from '../changes-between.ts'
import type { AnswerPart } from './answer-part.ts'
import { called } from './called.ts'
import { carriedWords } from './carried-words.ts'
import { didMost } from './contribution-words.ts'
import { spanText } from './span-text.ts'
import { leading, onScale, title } from './value-words.ts'

const words = {
  de: {
    change: 'Veränderung',
    apart: 'Unterschied',
    before: 'Vorher',
    after: 'Wert',
    heads: ['Differenz', '95 % von', 'bis', 'p', 'p bei Tausch'],
    measure: 'Maß',
    home: ['Eigene Räume', 'Neue Grenzen'],
    there: 'Dort',
    here: 'Hier',
    above: ['Über Zufall dort', 'hier'],
    sizes:
      'Dort: die Tabelle von --compare, auf eigenen Räumen. Der Wert hängt davon ab, wie groß Räume und Gruppe sind; „über Zufall“ nimmt ab, was der Zufall allein bewirkt, und lässt sich eher vergleichen.',
  },
  en: {
    change: 'Change',
    apart: 'Difference',
    before: 'Before',
    after: 'Value',
    heads: ['Difference', '95% from', 'to', 'p', 'p by swapping'],
    measure: 'Measure',
    home: ['Own areas', 'New boundaries'],
    there: 'There',
    here: 'Here',
    above: ['Above chance there', 'here'],
    sizes:
      'There: the table of --compare, on areas of its own. The value hangs on the sizes of areas and group; “above chance” takes off what chance alone does and is easier to compare.',
  },
}

/** What became of the values of one subject and level since the other table, or how they differ from another city's. */
export function comparisonWords(
  own: readonly AnsweredChange[],
  carried: Answer['carried'],
  language: Language,
): AnswerPart {
  const w = words[language]
  const apart = own[0]!.by === 'urn'
  const home = !apart && own.some((one) => Number.isFinite(one.own))
  const { from, to } = own[0]!
  const [before, after] = apart ? [w.there, w.here] : [String(from ?? w.before), String(to ?? w.after)]
  const above = (value: number) => (Number.isNaN(value) ? '' : localNumber(100 * value, 1, language))
  return {
    title: `${apart ? w.apart : w.change}${spanText(own[0]!)}: ${title(own[0]!, null, language)}`,
    heads: [w.measure, ...(home ? w.home : []), before, after, ...w.heads, ...(apart ? w.above : [])],
    rows: own.map((one) => {
      const share = isShare(one.measure)
      const shown = (value: number) => onScale(value, share, language)
      const known = (value: number) => (Number.isNaN(value) ? '' : shown(value))
      return [
        called(one.measure, one.parameters),
        ...(home ? [known(one.own), known(one.boundaries)] : []),
        ...[one.before, one.after, one.difference].map(shown),
        ...[one.low, one.high].map(known),
        pText(one.p.both, language),
        pText(one.labels.both, language),
        ...(apart ? one.aboveChance.map(above) : []),
      ]
    }),
    remarks: [
      ...leading(own.map((one) => ({ ...one, value: one.difference }))).flatMap((first) => didMost(first, language)),
      ...(own[0]!.level === 'base' && from === null ? carriedWords(carried, language) : []),
      ...(apart && own[0]!.level === 'base' ? [w.sizes] : []),
    ],
  }
}
