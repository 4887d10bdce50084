import type { Interval } from '../../../measures/bounds/index.ts'
import type { Language } from '../../../model/text.ts'
import { rangeText } from '../../../render/report/segregation/range-text.ts'
import { signs } from '../../../render/signs.ts'
import type { RangedDecomposition } from '../nesting-ranges.ts'
import type { AnswerPart } from './answer-part.ts'
import { levelWords } from './nesting-words.ts'
import { subjectTitle } from './subject-title.ts'

const words = {
  de: {
    title: 'Zerlegung nach Ebenen, als Spanne',
    heads: ['M', 'H', 'Grenzen'],
    sharp: 'scharf',
    wide: 'weit',
    how: 'Zahlen sind gesperrt; jede Zeile sagt, von wo bis wo der Teil für alle Tabellen ganzer Personen liegt, die dazu passen. Scharf: Beide Enden kommen vor. Weit: Die Grenzen gelten sicher, sind aber weiter als nötig. Enden verschiedener Zeilen gehören nicht zur selben Tabelle und ergeben zusammen nichts.',
  },
  en: {
    title: 'Parts by level, as ranges',
    heads: ['M', 'H', 'Bounds'],
    sharp: 'sharp',
    wide: 'wide',
    how: 'Counts are withheld; each row says from where to where the part lies for all tables of whole persons that fit. Sharp: both ends occur. Wide: the bounds hold for certain but are wider than need be. Ends of different rows do not belong to one table and add up to nothing.',
  },
}

/** From where to where the parts of M and H lie, level by level, and of which parts nothing can be said. */
export function nestingRangeWords(
  { nestings, without }: RangedDecomposition,
  language: Language,
): readonly AnswerPart[] {
  const w = words[language]
  const { heads, called, within, all } = levelWords(language)
  const text = (one: Interval, share: boolean) =>
    Number.isFinite(one.lower) ? rangeText(one, share, language) : signs.void.sign
  const row = (name: string, { M, H }: { readonly M: Interval; readonly H: Interval }) => [
    name,
    text(M, false),
    text(H, true),
    M.sharp && H.sharp ? w.sharp : w.wide,
  ]
  const reasons = without.map((why) => `${why[language]}.`)
  if (nestings.length === 0) return [{ title: w.title, heads: [], rows: [], remarks: reasons }]
  return nestings.map((one, k) => ({
    title: `${w.title}: ${subjectTitle(one, language)}`,
    heads: [heads[0]!, ...w.heads],
    rows: [
      ...one.steps.map((step, at) =>
        row(at === 0 ? called(step.level) : within(called(step.level), one.steps[at - 1]!.level), step),
      ),
      row(all, one),
    ],
    remarks: k === nestings.length - 1 ? [w.how, ...reasons] : [],
  }))
}
