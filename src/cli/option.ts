import { Option } from 'commander'
import type { Text } from '../model/text.ts'
import type { Context } from './context.ts'

/** What stands for a value in the help, in German. */
const placeholders: Readonly<Record<string, string>> = {
  column: 'spalte',
  file: 'datei',
  form: 'form',
  how: 'wie',
  key: 'schlüssel',
  kind: 'art',
  list: 'liste',
  meaning: 'bedeutung',
  method: 'verfahren',
  'name=list': 'name=liste',
  'name=number': 'name=zahl',
  preset: 'vorlage',
  range: 'bereich',
  rule: 'regel',
  share: 'anteil',
  signs: 'zeichen',
  table: 'tabelle',
  year: 'jahr',
  years: 'jahre',
}

/** An option with its words, and what stands for its value, in the language of the context. */
export function option({ t, language }: Context, flags: string, text: Text): Option {
  const own = language === 'en' ? flags : flags.replace(/(?<=<).+(?=>)/, (word) => placeholders[word] ?? word)
  return new Option(own, t(text))
}
