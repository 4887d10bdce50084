import type { Dialect } from '../../model/delivery.ts'
import { byteText } from './byte-text.ts'
import { interned } from './interned.ts'

/** The text between two places of the bytes, blanks left out; `quoted` where it stands in quotes. */
export type CellText = (bytes: Uint8Array, from: number, to: number, quoted: boolean) => string

/** Makes cells of a file text: the same string for the same bytes. */
export function cellText({ encoding, quote }: Dialect): CellText {
  const decode = byteText(encoding)
  const intern = interned(decode)
  const mark = quote === '' ? -1 : quote.charCodeAt(0)

  /** Whether the text in quotes differs from its bytes: by doubled quotes, or CR, which becomes LF. */
  function isOdd(bytes: Uint8Array, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (bytes[i] === mark || bytes[i] === 13) return true
    return false
  }

  return (bytes, from, to, quoted) => {
    if (from === to) return ''
    if (!quoted || !isOdd(bytes, from, to)) return intern(bytes, from, to)
    return decode(bytes, from, to)
      .replaceAll(quote + quote, quote)
      .replace(/\r\n?/g, '\n')
      .trim()
  }
}
