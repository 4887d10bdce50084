import type { Language, Text } from '../../model/text.ts'

/** Writes the lines of a description in one language. */
export interface Pen {
  readonly t: (text: Text) => string
  /** A label and what stands behind it, in one line: a line break in a cell shows as ⏎. */
  readonly entry: (label: Text, words: string) => string
  readonly number: (value: number) => string
}

export const penOf = (language: Language): Pen => {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 4, useGrouping: false })
  return {
    t: (text) => text[language],
    entry: (label, words) => `  ${`${label[language]}:`.padEnd(18)} ${words.replaceAll(/\r\n?|\n/g, '⏎')}`,
    number: (value) => format.format(value),
  }
}
