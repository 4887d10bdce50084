import type { Dialect } from '../../model/delivery.ts'
import type { Text } from '../../model/text.ts'

interface Written {
  readonly file: string
  readonly format: Dialect
  readonly option: string
}

/**
 * A remedy that speaks of `format` of a plan, in words of the one option that says how a table is written: its delimiter,
 * decimal sign and encoding, complete as they have to be typed. What it cannot say `atlas convert` can read.
 */
export function formInOptions(remedy: Text, place: string, { file, format, option }: Written): Text {
  const typed = (part: Partial<Dialect>): string => {
    const { delimiter, decimal, encoding } = { ...format, ...part }
    const code = encoding === 'utf-8' ? '' : `:${encoding}`
    return `${option} "${delimiter === '\t' ? '\\t' : delimiter}${decimal ?? '.'}${code}"`
  }
  const at = `${place}.format`
  const said = (text: string, words: Words) =>
    text
      .replace(new RegExp(`${at}\\.delimiter: "([^"]+)"`), (_, sign: string) =>
        // Beside semicolons numbers have commas; where one has a point, that is asked for, and not read for another number.
        typed({ delimiter: sign === '\\t' ? '\t' : sign, ...(sign === ';' && { decimal: ',' }) }),
      )
      .replace(new RegExp(`${at}\\.encoding: ([\\w-]+)`), (_, code: Dialect['encoding']) => typed({ encoding: code }))
      .replace(new RegExp(`[^:;]*${at}\\.decimal.*$`), () =>
        words.decimal(typed({ decimal: format.decimal === ',' ? '.' : ',' }), words.convert(file)),
      )
      .replace(new RegExp(`[^;]*${at}\\.thousands[^;]*`), () => words.convert(file))
      .replace(new RegExp(`${at}\\.delimiter, skip (?:und|and) footer`), option)
      .replace(new RegExp(` \\(${at}\\.quote\\)`), '')
  const beyond = new RegExp(`${at}\\.(?:skip|footer|quote)`).test(remedy.en.replace(` (${at}.quote)`, ''))
  const convert = (words: Words) => (beyond ? `; ${words.convert(file)}` : '')
  return {
    de: said(remedy.de, inWords.de) + convert(inWords.de),
    en: said(remedy.en, inWords.en) + convert(inWords.en),
  }
}

interface Words {
  readonly decimal: (typed: string, convert: string) => string
  readonly convert: (file: string) => string
}

const inWords: Readonly<Record<'de' | 'en', Words>> = {
  de: {
    decimal: (typed, convert) => `ist es das Dezimalzeichen: ${typed}; sonst ${convert}`,
    convert: (file) => `mit "atlas convert ${file} -o neu.csv" eine Tabelle für Programme machen und diese nennen`,
  },
  en: {
    decimal: (typed, convert) => `if it is the decimal sign: ${typed}; otherwise ${convert}`,
    convert: (file) => `make a table for programs with "atlas convert ${file} -o new.csv" and name that`,
  },
}
