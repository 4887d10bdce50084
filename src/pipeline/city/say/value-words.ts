import { nounFor } from '../../../model/nouns.ts'
import type { Language } from '../../../model/text.ts'
import { hundredfold } from '../../../render/language/hundredfold.ts'
import { localNumber } from '../../../render/round.ts'
import { signs } from '../../../render/signs.ts'
import type { AnsweredValue } from '../answered-value.ts'
import { subjectTitle } from './subject-title.ts'

// What people know best is what they read first.
const best = ['segregation-index', 'dissimilarity']

/** The value that people know best, or the first there is; nothing where there is none. */
export function leading<T extends Pick<AnsweredValue, 'measure' | 'value'> & Partial<Pick<AnsweredValue, 'bounds'>>>(
  values: readonly T[],
): readonly T[] {
  const there = values.filter(({ value, bounds }) => Number.isFinite(value) || Number.isFinite(bounds?.lower))
  const known = best.flatMap((id) => there.filter(({ measure }) => measure.id === id))
  return [...known, ...there].slice(0, 1)
}

/** Whether it is one group here and another around. */
export const isAround = ({ needs }: AnsweredValue['measure']): boolean => needs.includes('second')

/** Level and subject as a title, with the number of areas where it is given. */
export function title(
  { level, group, reference, measure }: Pick<AnsweredValue, 'level' | 'group' | 'reference' | 'measure'>,
  areas: number | null,
  language: Language,
): string {
  const who = subjectTitle({ group, reference, around: isAround(measure) }, language)
  const where =
    areas === null
      ? ''
      : {
          de: ` (${areas === 1 ? '1 bewohnter Raum' : `${areas} bewohnte Räume`})`,
          en: ` (${areas} inhabited ${nounFor(areas, 'raum', 'en')})`,
        }[language]
  return level === 'base' ? `${who}${where}` : `${level}: ${who}${where}`
}

/** A value for people: a share on the scale to 100. */
export const onScale = (value: number, share: boolean, language: Language): string =>
  !Number.isFinite(value)
    ? signs.void.sign
    : share
      ? localNumber(hundredfold(value), 1, language)
      : localNumber(value, 4, language)
