import type { Definition } from '../../../model/measure.ts'
import type { Language, Text } from '../../../model/text.ts'
import { ofHundred } from '../../../render/language/of-hundred.ts'
import { withValue } from '../../../render/language/with-value.ts'
import { isShare } from '../../../render/report/segregation/is-share.ts'
import { sentenceOf } from '../../../render/report/segregation/sentence-of.ts'
import { spokenRange, whyRange } from '../../../render/report/segregation/range-text.ts'
import { saidWithout } from '../../../render/report/segregation/without-areas.ts'
import { localNumber } from '../../../render/round.ts'
import type { AnsweredValue } from '../answered-value.ts'
import { rest, together } from '../subjects.ts'
import { isAround } from './value-words.ts'

type Read = Pick<AnsweredValue, 'value' | 'bounds'> & {
  readonly leftOut?: number | undefined
  readonly measure: Pick<Definition, 'reading' | 'readingBelow' | 'range'>
}

/** A value as a sentence, shares out of 100; where counts are withheld the range, and why. null where there is no value. */
export function readingOf({ measure, value, bounds, leftOut = 0 }: Read, language: Language): string | null {
  if (bounds && Number.isFinite(bounds.lower)) {
    const why = whyRange(bounds, language)
    const said = withValue(measure.reading[language], spokenRange(bounds, isShare(measure), language), language)
    return why === '' ? said : `${said.replace(/\.$/, '')}, ${why}.`
  }
  if (!Number.isFinite(value)) return null
  const { reading, number } = sentenceOf(measure, value)
  const digits = Number.isInteger(value) ? 0 : 3
  const said = withValue(
    reading[language],
    isShare(measure) ? ofHundred(number, language) : localNumber(number, digits, language),
    language,
  )
  return leftOut > 0 ? `${said} ${saidWithout(leftOut, language)}` : said
}

/** The same without a heading that says who is compared: of a share among two groups, that nobody else counts. */
export function readingAlone(one: AnsweredValue, language: Language): string | null {
  const said = readingOf(one, language)
  return said !== null && isPair(one) && one.measure.needs.includes('total') ? `${among[language]}: ${said}` : said
}

const among = { de: 'Nur die Personen beider Gruppen gezählt', en: 'Counting the persons of both groups only' }

const isPair = ({ group, reference, measure }: AnsweredValue): boolean =>
  group !== together && reference !== rest && !isAround(measure)

export const readingText = (value: Read): Text | null => bothLanguages((language) => readingOf(value, language))

/** What is said in both languages, null where there is nothing to say. */
export function bothLanguages(say: (language: Language) => string | null): Text | null {
  const [de, en] = [say('de'), say('en')]
  return de === null || en === null ? null : { de, en }
}
