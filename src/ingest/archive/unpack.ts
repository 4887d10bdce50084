// The entry for Node makes its own `require` for worker threads, which the bundle and we have no use for.
import { Inflate } from 'fflate/browser'
import type { Bytes } from '../../model/files.ts'
import { broken } from './archive-error.ts'
import { crc32 } from './crc32.ts'
import type { Entry } from './directory.ts'

// Deflate makes at most 1032 bytes of one, so a step costs at most 8 MiB before its size is looked at.
const step = 8192

/**
 * The content of one member, packed in ZIP. Bytes are counted while they are unpacked: more than the
 * directory declares, fewer, or another check sum is a broken archive (ATL-0240), told before memory fills.
 */
export async function unpack(bytes: Bytes, entry: Entry, file: string): Promise<Uint8Array> {
  const packed = await packedBytes(bytes, entry, file)
  const content = entry.method === 0 ? packed : inflated(packed, entry, file)
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw broken(file, damaged(entry))
  return content
}

async function packedBytes(bytes: Bytes, { at, packed, name }: Entry, file: string): Promise<Uint8Array> {
  const head = await bytes.slice(at, at + 30)
  const data = new DataView(head.buffer, head.byteOffset, head.byteLength)
  if (head.length < 30 || data.getUint32(0, true) !== 0x04034b50) throw broken(file, damaged({ name }))
  const from = at + 30 + data.getUint16(26, true) + data.getUint16(28, true)
  if (from + packed > bytes.size) throw broken(file, damaged({ name }))
  return bytes.slice(from, from + packed)
}

function inflated(packed: Uint8Array, entry: Entry, file: string): Uint8Array {
  const content = new Uint8Array(entry.size)
  let length = 0
  let ended = false
  const stream = new Inflate((chunk, final) => {
    if (length + chunk.length > entry.size) throw broken(file, damaged(entry))
    content.set(chunk, length)
    length += chunk.length
    ended = final
  })
  try {
    for (let from = 0; from < packed.length && !ended; from += step)
      stream.push(packed.subarray(from, from + step), from + step >= packed.length)
  } catch (error) {
    // fflate tells damage by an error that bears a number.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') throw broken(file, damaged(entry))
    throw error
  }
  return content.subarray(0, length)
}

const damaged = ({ name }: Pick<Entry, 'name'>) => ({
  de: `"${name}" im Archiv ist beschädigt`,
  en: `"${name}" in the archive is damaged`,
})
