import type { Bytes } from '../../model/files.ts'
import { broken, tooLarge } from './archive-error.ts'
import type { Bounds } from './bounds.ts'
import { memberName } from './member-name.ts'

/** A member as the directory at the end of a ZIP archive declares it. */
export interface Entry {
  readonly name: string
  readonly flags: number
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where its local header begins. */
  readonly at: number
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The directory of a ZIP archive (APPNOTE 6.3.10, sections 4.3.12 and 4.3.16). Only the end of the file is read. */
export async function directory(bytes: Bytes, file: string, limits: Bounds): Promise<Entry[]> {
  const { count, from, size, end } = await endRecord(bytes, file)
  if (count > limits.members || count === 0xffff)
    throw tooLarge(
      file,
      { de: `das Archiv enthält ${count} Dateien`, en: `the archive holds ${count} files` },
      { de: `höchstens ${limits.members}`, en: `at most ${limits.members}` },
    )
  if (from + size > end) throw broken(file, cutOff)
  const content = await bytes.slice(from, from + size)
  const data = view(content)
  const list: Entry[] = []
  for (let at = 0, i = 0; i < count; i++) {
    if (at + 46 > content.length || data.getUint32(at, true) !== 0x02014b50) throw broken(file, cutOff)
    const [named, extra, comment] = [28, 30, 32].map((place) => data.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ]
    const next = at + 46 + named + extra + comment
    if (next > content.length) throw broken(file, cutOff)
    const wide = wideSizes(content.subarray(at + 46 + named, at + 46 + named + extra))
    // In this order the extra field holds what did not fit into 32 bits.
    const number = (place: number) => {
      const short = data.getUint32(at + place, true)
      return short === 0xffffffff ? (wide.shift() ?? short) : short
    }
    const [flags, method, crc] = [
      data.getUint16(at + 8, true),
      data.getUint16(at + 10, true),
      data.getUint32(at + 16, true),
    ]
    const unpacked = number(24)
    const packed = number(20)
    const name = memberName(content.subarray(at + 46, at + 46 + named))
    list.push({ name, flags, method, crc, packed, size: unpacked, at: number(42) })
    at = next
  }
  return list
}

const cutOff = {
  de: 'das Verzeichnis des Archivs ist beschädigt oder abgeschnitten',
  en: 'the directory of the archive is damaged or cut off',
}

/** The record at the very end, behind which only a comment of at most 65 535 bytes may stand. */
async function endRecord(bytes: Bytes, file: string) {
  const from = Math.max(0, bytes.size - 22 - 0xffff)
  const tail = await bytes.slice(from, bytes.size)
  const data = view(tail)
  for (let at = tail.length - 22; at >= 0; at--) {
    if (data.getUint32(at, true) !== 0x06054b50 || at + 22 + data.getUint16(at + 20, true) !== tail.length) continue
    return {
      count: data.getUint16(at + 10, true),
      size: data.getUint32(at + 12, true),
      from: data.getUint32(at + 16, true),
      end: from + at,
    }
  }
  throw broken(file, { de: 'das Ende des Archivs fehlt', en: 'the end of the archive is missing' })
}

/** Sizes of 64 bits in the extra field 0x0001 (section 4.5.3). */
function wideSizes(extra: Uint8Array): number[] {
  const data = view(extra)
  for (let at = 0; at + 4 <= extra.length;) {
    const size = data.getUint16(at + 2, true)
    if (data.getUint16(at, true) === 1)
      return Array.from({ length: Math.floor(Math.min(size, extra.length - at - 4) / 8) }, (_, i) =>
        Number(data.getBigUint64(at + 4 + 8 * i, true)),
      )
    at += 4 + size
  }
  return []
}
