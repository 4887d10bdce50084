import type { Language } from '../../../model/text.ts'
import { isShare } from '../../../render/report/segregation/is-share.ts'
import type { AnsweredValue } from '../answered-value.ts'
import { tellsOfChance } from '../infer.ts'
import type { AnswerPart } from './answer-part.ts'
import { called } from './called.ts'
import { subjectTitle } from './subject-title.ts'
import { onScale } from './value-words.ts'

const words = {
  de: {
    title: 'Leiter der Ebenen',
    heads: ['Maß', 'Ebene', 'Räume', 'Wert', 'Bei Zufall', 'Über Zufall'],
    base: 'Räume der Tabelle',
    more: 'Für die übrigen Maße gibt es keine Formel; --inference persons zieht, was sie bei Zufall wären.',
    reading:
      'Je größer die Räume, desto mehr mischen sie: Wert und Zufall fallen beide. „Über Zufall“ nimmt ab, was der Zufall in Räumen dieser Größe allein bewirkt; damit lassen sich Ebenen und Städte eher vergleichen.',
  },
  en: {
    title: 'Ladder of levels',
    heads: ['Measure', 'Level', 'Areas', 'Value', 'By chance', 'Above chance'],
    base: 'areas of the table',
    more: 'For the other measures there is no formula; --inference persons draws what they would be by chance.',
    reading:
      'The larger areas are, the more they mix: value and chance both fall. “Above chance” takes off what chance alone does in areas of this size; levels and cities are easier to compare by it.',
  },
}

const couldBeDrawn = ({ measure, expected, inference }: AnsweredValue): boolean =>
  Number.isNaN(expected) && tellsOfChance(measure) && !inference?.test

/** The same measure of one subject on every level, from the areas up, beside what chance alone would bring about there. */
export function ladderWords(own: readonly AnsweredValue[], language: Language): readonly AnswerPart[] {
  const w = words[language]
  const known = own.filter(({ value }) => Number.isFinite(value))
  const steps = known.filter(({ expected }) => Number.isFinite(expected))
  const measures = [...new Set(steps.map(({ measure, parameters }) => called(measure, parameters)))]
  if (new Set(steps.map(({ level }) => level)).size < 2) return []
  return [
    {
      title: `${w.title}: ${subjectTitle(own[0]!, language)}`,
      heads: w.heads,
      rows: measures.flatMap((name) =>
        steps
          .filter(({ measure, parameters }) => called(measure, parameters) === name)
          .map(({ measure, level, areas, value, expected, aboveChance }) => [
            name,
            level === 'base' ? w.base : level,
            String(areas),
            ...[value, expected, aboveChance].map((one) =>
              Number.isNaN(one) ? '' : onScale(one, isShare(measure), language),
            ),
          ]),
      ),
      remarks: [w.reading, ...(known.some(couldBeDrawn) ? [w.more] : [])],
    },
  ]
}
