import * as z from 'zod'

/** The German and the English wording of what was expected, carried through the schema library's one message. */
export const expects = (de: string, en: string): { error: string } => ({ error: `${de}\u0000${en}` })

const notEmpty = expects('nicht leerer Text', 'text that is not empty')
export const string = z.string(expects('Text', 'text')).min(1, notEmpty)
const words = string.regex(/\S/, notEmpty)

/** A text for people: one string for both languages, or one for each. */
export const text = z
  .union(
    [words, z.strictObject({ de: words, en: words })],
    expects('Text oder {de: …, en: …}', 'text or {de: …, en: …}'),
  )
  .transform((t) => (typeof t === 'string' ? { de: t, en: t } : t))

/** Names given in the plan end up as column and property names: ASCII, lower case, short. */
export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9_-]{0,50}$/,
    expects(
      'ein Name aus Kleinbuchstaben, Ziffern, - und _, beginnend mit einem Buchstaben, höchstens 51 Zeichen',
      'a name of lower-case letters, digits, - and _, starting with a letter, 51 characters at most',
    ),
  )

const quotedKey = expects('ein Schlüssel in Anführungszeichen', 'a key in quotes')
export const key = z.string(quotedKey).min(1, quotedKey)

/** `source.column` */
export const reference = z
  .string(expects('quelle.spalte', 'source.column'))
  .regex(/^[a-z][a-z0-9_-]*\.[a-z][a-z0-9_-]*$/, expects('quelle.spalte', 'source.column'))

/** Columns whose sum is meant. */
export const persons = z
  .union(
    [reference, z.array(reference).min(1)],
    expects('quelle.spalte oder eine Liste davon (Summe)', 'source.column or a list of them (sum)'),
  )
  .transform((r) => (typeof r === 'string' ? [r] : r))

export const path = z
  .string(expects('ein Dateiname', 'a file name'))
  .regex(
    /^(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\p{Cc}]+$/u,
    expects(
      'ein Pfad relativ zum Ordner des Plans, mit / getrennt, ohne ..',
      'a path relative to the folder of the plan, separated by /, without ..',
    ),
  )

const epsg = expects('etwa EPSG:25832', 'such as EPSG:25832')
/** A coordinate reference system by its EPSG code. */
export const crs = z.string(epsg).regex(/^EPSG:\d{4,6}$/, epsg)

const berichtsjahr = expects('ein Jahr, etwa 2024', 'a year such as 2024')
export const year = z.number(berichtsjahr).int(berichtsjahr).min(1900, berichtsjahr).max(2200, berichtsjahr)

const calendarDay = expects('ein Datum, etwa 2022-01-01', 'a date such as 2022-01-01')
/** A day that there is: 2022-02-30 is none. */
export const date = z.iso.date(calendarDay)

export const count = (least: number) => {
  const words = expects(`eine ganze Zahl ab ${least}`, `a whole number, ${least} or more`)
  return z.number(words).int(words).min(least, words)
}

export const number = z.number(expects('eine Zahl', 'a number'))

export const years = z
  .strictObject({ from: year, to: year })
  .refine((y) => y.from <= y.to, expects('from nicht nach to', 'from not after to'))
