import type { Dialect } from '../../model/delivery.ts'
import { fail } from '../../model/error.ts'
import { contradiction } from './encoding.ts'

/** No text in this language is longer. */
const longest = 2 ** 29 - 24

const bom = '\ufeff'

/**
 * The text of a file in the encoding that the plan declares, without byte order mark. Throws ATL-0204
 * where the bytes contradict the declaration: nothing is replaced by a question mark, and nothing is
 * read as another encoding than the one declared. `setting` is the plan path to name in the remedy;
 * null where the format itself allows only UTF-8. Throws ATL-0241 above 512 MiB. O(n).
 */
export function decode(
  bytes: Uint8Array,
  encoding: Dialect['encoding'],
  file: string,
  setting: string | null = 'format.encoding',
): string {
  if (bytes.length > longest) throw tooLarge(file)
  const plain = encoding === 'utf-8' ? utf8(bytes) : null
  if (plain !== null) return plain
  const wrong = contradiction(bytes, encoding, file, setting)
  if (wrong) throw wrong
  const text = encoding === 'iso-8859-1' ? latin1(bytes) : streamed(bytes, encoding)
  return text.startsWith(bom) ? text.slice(1) : text
}

const tooLarge = (file: string) =>
  fail(
    'ATL-0241',
    { de: 'die Datei ist zu groß, um ganz gelesen zu werden', en: 'the file is too large to be read as a whole' },
    { file, expected: { de: 'höchstens 512 MiB', en: '512 MiB at most' } },
  )

/** The usual case, told apart in one pass: clean UTF-8. */
function utf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

// One-shot decoding of windows-1252 is wrong on Node 20.18.3 to 20.20.2 (nodejs/node #60888): streaming is right.
function streamed(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}

// TextDecoder takes the name iso-8859-1 for windows-1252; here a byte is the character of the same number.
function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return text
}
