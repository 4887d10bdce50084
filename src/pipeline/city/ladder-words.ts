import type { Language } from '../../model/text.ts'
import { hundredfold } from '../../render/language/hundredfold.ts'
import { localNumber } from '../../render/round.ts'
import type { AnswerPart } from './answer-words.ts'
import type { AnsweredValue } from './answer.ts'
import { called } from './called.ts'
import { subjectTitle } from './subject-title.ts'

const words = {
  de: {
    title: 'Leiter der Ebenen',
    heads: ['Maß', 'Ebene', 'Räume', 'Wert', 'Bei Zufall', 'Über Zufall'],
    base: 'Räume der Tabelle',
    reading:
      'Je größer die Räume, desto mehr mischen sie: Wert und Zufall fallen beide. „Über Zufall“ nimmt ab, was der Zufall in Räumen dieser Größe allein bewirkt; damit lassen sich Ebenen und Städte eher vergleichen.',
  },
  en: {
    title: 'Ladder of levels',
    heads: ['Measure', 'Level', 'Areas', 'Value', 'By chance', 'Above chance'],
    base: 'areas of the table',
    reading:
      'The larger areas are, the more they mix: value and chance both fall. “Above chance” takes off what chance alone does in areas of this size; levels and cities are easier to compare by it.',
  },
}

/** The same measure of one subject on every level, from the areas up, beside what chance alone would bring about there. */
export function ladderWords(own: readonly AnsweredValue[], language: Language): readonly AnswerPart[] {
  const w = words[language]
  const steps = own.filter(({ aboveChance }) => Number.isFinite(aboveChance))
  const measures = [...new Set(steps.map(({ measure, parameters }) => called(measure, parameters)))]
  if (new Set(steps.map(({ level }) => level)).size < 2) return []
  const shown = (value: number) => localNumber(hundredfold(value), 1, language)
  return [
    {
      title: `${w.title}: ${subjectTitle(own[0]!, language)}`,
      heads: w.heads,
      rows: measures.flatMap((name) =>
        steps
          .filter(({ measure, parameters }) => called(measure, parameters) === name)
          .map(({ level, areas, value, expected, aboveChance }) => [
            name,
            level === 'base' ? w.base : level,
            String(areas),
            ...[value, expected, aboveChance].map(shown),
          ]),
      ),
      remarks: [w.reading],
    },
  ]
}
