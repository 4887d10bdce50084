import { fail } from '../model/error.ts'
import { bytes, type Bytes } from '../model/files.ts'

/** More than this is for a file, which is read in parts. */
const most = 1 << 28

/** Everything that comes in on a stream such as the standard input. */
export async function readInput(stream: AsyncIterable<Uint8Array | string>): Promise<Bytes> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    parts.push(Buffer.from(part))
    size += part.length
    if (size > most)
      throw fail(
        'ATL-0211',
        { de: 'mehr als 256 MiB auf der Standardeingabe', en: 'more than 256 MiB on stdin' },
        { file: '-', remedy: { de: 'die Daten als Datei nennen', en: 'name the data as a file' } },
      )
  }
  if (size === 0)
    throw fail(
      'ATL-0203',
      { de: 'auf der Standardeingabe kommt nichts', en: 'nothing comes in on stdin' },
      { file: '-' },
    )
  return bytes(new Uint8Array(Buffer.concat(parts)))
}
