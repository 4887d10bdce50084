import { blanks } from '../../model/blanks.ts'

const unit = '(?:[\\p{L}‰°]|\\p{Sc}|%(?=.))[^\\d\\n]{0,19}'
const number = `[-+−]?\\s*(?!0\\d)\\d(?:[\\d.,'’${blanks}]*\\d)?`
// Behind a number stands a letter alone for a footnote or a house number, unless there is a blank between.
const behind = new RegExp(`^${number}(?:[${blanks}]+|(?=[\\p{Sc}‰°%])|(?=\\p{L}{2}))(${unit})$`, 'u')
const before = new RegExp(`^(\\p{Sc}|EUR|CHF|USD)[${blanks}]*${number}$`, 'u')

/** The unit that a number is written with, `€` in `10,50 €`; null where a text is no such number. A percent sign is none. */
export const unitOf = (text: string): string | null => {
  const found = behind.exec(text.trim())?.[1] ?? before.exec(text.trim())?.[1]
  return found?.trim() ?? null
}
