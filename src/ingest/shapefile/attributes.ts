import type { Dialect } from '../../model/delivery.ts'
import { damagedLayer } from '../layer/damaged-layer.ts'
import { decode } from '../text/decode.ts'
import type { Properties } from '../layer/feature-name.ts'

type Encoding = Dialect['encoding']

interface Field {
  readonly name: string
  readonly type: string
  readonly at: number
  readonly size: number
}

/**
 * The rows of a .dbf file, in its order; null for a deleted one. Text stays text as it stands, without the blanks
 * that fill it up; only fields of type N and F are numbers. Throws ATL-0252 where it is damaged, ATL-0204 where
 * its bytes are not in the encoding. O(bytes).
 */
export function attributes(
  content: Uint8Array,
  encoding: Encoding,
  place: { readonly file: string; readonly setting: string },
): (Properties | null)[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const { file } = place
  if (content.length < 33) throw damagedLayer(file, cutOff)
  const [rows, head, size] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)]
  if (size < 1 || head > content.length || head + rows * size > content.length) throw damagedLayer(file, cutOff)
  const text = (bytes: Uint8Array) => decode(whole(bytes, encoding), encoding, file, `${place.setting}.encoding`).trim()
  const fields = fieldsOf(content.subarray(0, head), text)
  return Array.from({ length: rows }, (_, i) => {
    const row = content.subarray(head + i * size, head + (i + 1) * size)
    if (row[0] === 0x2a) return null
    return Object.fromEntries(
      fields.map((field) => [field.name, cell(row.subarray(field.at, field.at + field.size), field.type, text)]),
    )
  })
}

function fieldsOf(head: Uint8Array, text: (bytes: Uint8Array) => string): Field[] {
  const fields: Field[] = []
  let at = 1
  for (let from = 32; from + 32 <= head.length && head[from] !== 0x0d; from += 32) {
    const name = head.subarray(from, from + 11)
    const end = name.indexOf(0)
    const size = head[from + 16]!
    fields.push({
      name: text(end < 0 ? name : name.subarray(0, end)),
      type: String.fromCharCode(head[from + 11]!),
      at,
      size,
    })
    at += size
  }
  return fields
}

function cell(bytes: Uint8Array, type: string, text: (bytes: Uint8Array) => string): string | number | null {
  const end = bytes.indexOf(0)
  const value = text(end < 0 ? bytes : bytes.subarray(0, end))
  if (type !== 'N' && type !== 'F') return value
  // A number field that is empty, or filled with asterisks for overflow, holds no number.
  return value === '' || Number.isNaN(Number(value)) ? null : Number(value)
}

/** Without the beginning of a UTF-8 character that the fixed width of a field cut off at its end. */
function whole(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  if (encoding !== 'utf-8') return bytes
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes
    if (byte < 0xc0) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return length > back ? bytes.subarray(0, bytes.length - back) : bytes
  }
  return bytes
}

const cutOff = { de: 'die .dbf-Datei ist abgeschnitten oder beschädigt', en: 'the .dbf file is cut off or damaged' }
