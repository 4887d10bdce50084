import type { Dialect } from '../../model/delivery.ts'
import { fail, type AtlasError } from '../../model/error.ts'
import type { Text } from '../../model/text.ts'
import { byteEvidence, type ByteEvidence, type Seen } from './byte-evidence.ts'
import { lineCounter } from './line-counter.ts'

type Encoding = Dialect['encoding']

/** Where and why bytes contradict the declared encoding, and which one they look like. */
export interface Contradiction extends Seen {
  readonly found: Text
  readonly better: Encoding | null
}

/** What contradicts the declared encoding, as the error to throw; null when nothing does. O(n). */
export function contradiction(
  bytes: Uint8Array,
  encoding: Encoding,
  file: string,
  setting: string | null,
): AtlasError | null {
  const collector = evidenceFor(encoding)
  collector.push(bytes)
  const wrong = judge(collector.evidence(), encoding)
  if (!wrong) return null
  const lines = lineCounter()
  lines.push(bytes.subarray(0, wrong.at))
  return wrongEncoding(wrong, lines.line, encoding, file, setting)
}

export const evidenceFor = (encoding: Encoding) =>
  byteEvidence(encoding === 'utf-16le' ? 'le' : encoding === 'utf-16be' ? 'be' : null)

/** ATL-0204. */
export const wrongEncoding = (
  { byte, found, better }: Contradiction,
  row: number,
  encoding: Encoding,
  file: string,
  setting: string | null,
): AtlasError =>
  fail('ATL-0204', found, {
    file,
    row,
    value: hex(byte),
    expected: { de: `Text in ${encoding}`, en: `text in ${encoding}` },
    remedy: remedy(better, setting),
  })

/** What the evidence says against an encoding. */
export function judge(evidence: ByteEvidence, encoding: Encoding): Contradiction | null {
  const { head, zero, noUtf8, high, size } = evidence
  const start = { at: 0, byte: head[0] ?? 0 }
  const mark = byteOrderMark(head)
  if (mark && mark !== encoding) return { ...start, found: beginsWithMark(mark), better: mark }
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const suggested = zerosSuggest(evidence)
    const wrong =
      size % 2 === 1
        ? { at: size - 1, byte: evidence.last }
        : size > 0 && suggested !== encoding
          ? start
          : evidence.noUtf16
    return wrong.at < 0 ? null : { ...wrong, found: noUtf16(encoding), better: suggested ?? single(evidence) }
  }
  if (zero.at >= 0) return { ...zero, found: nulFound, better: zerosSuggest(evidence) }
  if (encoding === 'utf-8')
    return noUtf8.at < 0 ? null : { ...noUtf8, found: notUtf8(noUtf8.byte), better: legacy(evidence) }
  if (high.at < 0) return null
  if (noUtf8.at < 0) return { ...high, found: isUtf8(encoding), better: 'utf-8' }
  const control = encoding === 'windows-1252' ? evidence.undefined1252 : evidence.control
  return control.at < 0 ? null : { ...control, found: noCharacter(control.byte, encoding), better: legacy(evidence) }
}

const hex = (byte: number) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** The older German encoding that the bytes allow; null where they look like a DOS code page. */
const legacy = ({ undefined1252 }: ByteEvidence): Encoding | null => (undefined1252.at >= 0 ? null : 'windows-1252')
const single = (evidence: ByteEvidence): Encoding | null => (evidence.noUtf8.at < 0 ? 'utf-8' : legacy(evidence))

function byteOrderMark([a, b, c]: readonly number[]): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/** Western text in UTF-16 is every other byte zero: which half tells the byte order. */
function zerosSuggest({ zeros: [even, odd], size }: ByteEvidence): Encoding | null {
  if (Math.max(even, odd) * 4 < size) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
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
