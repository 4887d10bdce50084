import type { Dialect } from '../../model/delivery.ts'

/** Text of bytes, as it stands. */
export type ByteText = (bytes: Uint8Array, from: number, to: number) => string

// More arguments than this a call does not take everywhere.
const most = 8192

/** Makes text of parts of a file whose encoding has been checked; UTF-16 has become UTF-8 by then. */
export function byteText(encoding: Dialect['encoding']): ByteText {
  const single = encoding === 'windows-1252' || encoding === 'iso-8859-1' || encoding === 'iso-8859-15'
  const table = single ? characters(encoding) : null
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const codes = new Uint16Array(most)
  return (bytes, from, to) => {
    if (table === null && !isAscii(bytes, from, to)) return decoder.decode(bytes.subarray(from, to))
    let text = ''
    for (let start = from; start < to; start += most) {
      const n = Math.min(most, to - start)
      for (let i = 0; i < n; i++) codes[i] = table === null ? bytes[start + i]! : table[bytes[start + i]!]!
      text += String.fromCharCode.apply(null, codes.subarray(0, n) as unknown as number[])
    }
    return text
  }
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i]! >= 0x80) return false
  return true
}

/** The character of each byte. TextDecoder takes iso-8859-1 for windows-1252; there a byte is its own character. */
function characters(encoding: string): Uint16Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
  if (encoding === 'iso-8859-1') return Uint16Array.from(bytes)
  // In one go windows-1252 comes out wrong on Node 20.18.3 to 20.20.2 (nodejs/node #60888).
  const decoder = new TextDecoder(encoding)
  const text = decoder.decode(bytes, { stream: true }) + decoder.decode()
  return Uint16Array.from(text, (character) => character.charCodeAt(0))
}
