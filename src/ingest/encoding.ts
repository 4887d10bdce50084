import type { Dialect } from '../model/delivery.ts'
import { fail, type AtlasError } from '../model/error.ts'
import type { Text } from '../model/text.ts'
import { badByte } from './utf8.ts'

type Encoding = Dialect['encoding']

// The five bytes that windows-1252 leaves undefined; in DOS code pages 0x81 is ü, 0x8E is Ä.
const undefined1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d]

/** What contradicts the declared encoding, as the error to throw; null when nothing does. O(n). */
export function contradiction(
  bytes: Uint8Array,
  encoding: Encoding,
  file: string,
  setting: string | null,
): AtlasError | null {
  const at = (position: number, found: Text, better: Encoding | null) =>
    fail('ATL-0204', found, {
      file,
      row: lineOf(bytes, position),
      value: hex(bytes[position] ?? 0),
      expected: { de: `Text in ${encoding}`, en: `text in ${encoding}` },
      remedy: remedy(better, setting),
    })

  const mark = byteOrderMark(bytes)
  if (mark && mark !== encoding) return at(0, beginsWithMark(mark), mark)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const position = notUtf16(bytes, encoding)
    return position < 0 ? null : at(position, noUtf16(encoding), zerosSuggest(bytes) ?? single(bytes))
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0) return at(zero, nulFound, zerosSuggest(bytes))
  if (encoding === 'utf-8') {
    const position = badByte(bytes)
    return position < 0 ? null : at(position, notUtf8(bytes[position]!), legacy(bytes))
  }
  const high = bytes.findIndex((byte) => byte >= 0x80)
  if (high < 0) return null
  if (badByte(bytes) < 0) return at(high, isUtf8(encoding), 'utf-8')
  const control = bytes.findIndex(
    (byte) => byte >= 0x80 && byte <= 0x9f && (encoding !== 'windows-1252' || undefined1252.includes(byte)),
  )
  return control < 0 ? null : at(control, noCharacter(bytes[control]!, encoding), legacy(bytes))
}

const hex = (byte: number) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** The older German encoding that the bytes allow; null where they look like a DOS code page. */
const legacy = (bytes: Uint8Array): Encoding | null =>
  bytes.some((byte) => undefined1252.includes(byte)) ? null : 'windows-1252'
const single = (bytes: Uint8Array): Encoding | null => (badByte(bytes) < 0 ? 'utf-8' : legacy(bytes))

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Western text in UTF-16 is every other byte zero: which half tells the byte order. */
function zerosSuggest(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0]
  bytes.forEach((byte, i) => byte === 0 && zeros[i % 2]!++)
  if (Math.max(...zeros) * 4 < bytes.length) return null
  return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be'
}

/** Position where bytes stop being Western text in this UTF-16; -1 where they are. */
function notUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  if (bytes.length % 2 === 1) return bytes.length - 1
  if (bytes.length > 0 && zerosSuggest(bytes) !== encoding) return 0
  const [high, low] = encoding === 'utf-16le' ? [1, 0] : [0, 1]
  for (let i = 0; i < bytes.length; i += 2) {
    if (bytes[i] === 0 && bytes[i + 1] === 0) return i
    const unit = bytes[i + high]!
    if (unit < 0xd8 || unit > 0xdf) continue
    const next = bytes[i + 2 + high] ?? 0
    if (unit > 0xdb || next < 0xdc || next > 0xdf) return i + low
    i += 2
  }
  return -1
}

const lineOf = (bytes: Uint8Array, position: number) => {
  let line = 1
  for (let i = 0; i < position; i++) if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line++
  return line
}

const beginsWithMark = (mark: Encoding): Text => ({
  de: `die Datei beginnt mit der Bytereihenfolgemarke (BOM) von ${mark}`,
  en: `the file begins with the byte order mark of ${mark}`,
})
const nulFound: Text = {
  de: 'Nullzeichen im Text, wahrscheinlich UTF-16 oder keine Textdatei',
  en: 'NUL character in the text, probably UTF-16 or no text file',
}
const noUtf16 = (encoding: Encoding): Text => ({
  de: `die Bytes sind kein Text in ${encoding}`,
  en: `the bytes are no text in ${encoding}`,
})
const notUtf8 = (byte: number): Text => ({
  de: `Byte ${hex(byte)} ist an dieser Stelle kein UTF-8`,
  en: `byte ${hex(byte)} is not UTF-8 in this place`,
})
const isUtf8 = (encoding: Encoding): Text => ({
  de: `die Umlaute und Sonderzeichen sind UTF-8, angegeben ist ${encoding}`,
  en: `the characters beyond ASCII are UTF-8, but ${encoding} is declared`,
})
const noCharacter = (byte: number, encoding: Encoding): Text => ({
  de: `Byte ${hex(byte)} ist in ${encoding} kein Schriftzeichen`,
  en: `byte ${hex(byte)} is no character in ${encoding}`,
})

function remedy(better: Encoding | null, setting: string | null): Text {
  if (setting === null || better === null)
    return {
      de: `${better ? `die Datei ist offenbar ${better}; ` : ''}Datei als UTF-8 neu speichern`,
      en: `${better ? `the file looks like ${better}; ` : ''}save the file again as UTF-8`,
    }
  return {
    de: `die Datei ist offenbar ${better}: ${setting}: ${better} angeben`,
    en: `the file looks like ${better}: set ${setting}: ${better}`,
  }
}
