import type { Host } from '../model/host.ts'
import type { Language, Text } from '../model/text.ts'

/** What every command is given: the outside world and the language of its words. */
export interface Context {
  readonly host: Host
  readonly language: Language
  /** The text in that language. */
  readonly t: (text: Text) => string
}

export const contextOf = (host: Host, language: Language): Context => ({ host, language, t: (text) => text[language] })

/** The language asked for, found before anything is parsed, so that help and usage errors speak it too. */
export function languageOf(argv: readonly string[]): Language {
  const end = argv.indexOf('--')
  const own = end === -1 ? argv : argv.slice(0, end)
  const english = own.some((word, i) => word === '--lang=en' || (word === '--lang' && own[i + 1] === 'en'))
  return english ? 'en' : 'de'
}
