import type { Noun } from '../../model/nouns.ts'
import type { Publication } from '../../model/publication.ts'
import type { Release } from '../../model/score.ts'
import type { Language, Text } from '../../model/text.ts'
import { counted } from '../language/counted.ts'
import { listed } from '../language/listed.ts'
import { escape } from '../markdown/escape.ts'
import { localNumber } from '../round.ts'

/** What all sections of a report share: the numbers, what stands around them, the report year and the language. */
export interface Edition {
  readonly release: Release
  readonly publication: Publication
  readonly language: Language
  readonly year: number
  /** A text in the language of the edition, safe inside Markdown. */
  readonly say: (text: Text) => string
  /** The same where a heading or a sentence begins. */
  readonly head: (text: Text) => string
  /** The same, as a sentence that ends with a full stop. */
  readonly sentence: (text: Text) => string
  readonly number: (value: number, digits: number) => string
  readonly count: (n: number, noun: Noun) => string
  readonly list: (items: readonly string[]) => string
}

export function edition(release: Release, publication: Publication): Edition {
  const { language, years } = publication
  const year = years.at(-1)
  if (year === undefined) throw new Error('a publication needs a Berichtsjahr')
  const say = (text: Text) => escape(text[language])
  return {
    release,
    publication,
    language,
    year,
    say,
    head: (text) => capital(say(text)),
    sentence: (text) => say(text).replace(/[^.!?]$/, '$&.'),
    number: (value, digits) => localNumber(value, digits, language),
    count: (n, noun) => counted(n, noun, language),
    list: (items) => listed(items, language),
  }
}

/** A word of small letters with a capital at its beginning; `eID` and `65plus` stay. */
const capital = (text: string): string => text.replace(/^\p{Ll}(?=[\p{Ll}\s])/u, (letter) => letter.toUpperCase())
