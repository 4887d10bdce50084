import type { TableSpec } from '../../model/delivery.ts'
import type { AtlasError } from '../../model/error.ts'
import type { Bytes } from '../../model/files.ts'
import { evidenceFor, judge, wrongEncoding, type Contradiction } from '../text/encoding.ts'
import { lineCounter } from '../text/line-counter.ts'
import { emptyTable, foreignFile } from '../text/table-text.ts'
import { textParts } from './text-parts.ts'

/**
 * The bytes of a delivered text file part by part, in an encoding that leaves ASCII alone: as declared, UTF-16
 * as UTF-8, without byte order mark. Behind the last part it throws where the file contradicts its encoding
 * (ATL-0204) or holds nothing (ATL-0203); a file that is no text is refused at once (ATL-0206). A part has
 * `size` bytes, 64 or more and even, so that no unit of UTF-16 is divided; it is gone when the next one is asked for.
 */
export async function* chunks(bytes: Bytes, spec: TableSpec, size: number): AsyncGenerator<Uint8Array> {
  const { encoding } = spec.dialect
  // Good UTF-8 is seen quickly; what is wrong with the other is found afterwards.
  const quick = encoding === 'utf-8' && bytes.isText ? textParts(bytes.isText) : null
  const collector = evidenceFor(encoding)
  const wide =
    encoding === 'utf-16le' || encoding === 'utf-16be' ? new TextDecoder(encoding, { ignoreBOM: true }) : null
  let empty = true
  // One part is read from the disk while the other is worked on.
  let [room, other] = [new Uint8Array(size), new Uint8Array(size)]
  let next = read(bytes, 0, size, room)
  for (let from = 0; from < bytes.size; from += size) {
    const part = await next
    ;[room, other] = [other, room]
    next = read(bytes, from + size, size, room)
    if (from === 0) {
      const foreign = foreignFile(part, spec)
      if (foreign) throw foreign
    }
    ;(quick ?? collector).push(part)
    const text = wide === null ? part : new TextEncoder().encode(wide.decode(part, { stream: true }))
    const plain = from === 0 && text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf ? text.subarray(3) : text
    empty &&= plain.every(isBlank)
    yield plain
  }
  if (quick?.isText() === false) for await (const part of parts(bytes, bytes.size, size)) collector.push(part)
  const wrong = quick?.isText() ? null : judge(collector.evidence(), encoding)
  if (wrong) throw await located(wrong, bytes, spec, size)
  if (empty) throw emptyTable(spec)
}

function read(bytes: Bytes, from: number, size: number, room: Uint8Array): Promise<Uint8Array> {
  if (from >= bytes.size) return Promise.resolve(room)
  const part = bytes.slice(from, Math.min(from + size, bytes.size), room)
  // What goes wrong is thrown where it is waited for, and nowhere if nobody waits any more.
  part.catch(() => {})
  return part
}

/** The bytes before a place once more. */
async function* parts(bytes: Bytes, end: number, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < end; from += size) yield bytes.slice(from, Math.min(from + size, end))
}

const isBlank = (byte: number) => byte === 32 || (byte >= 9 && byte <= 13)

/** The error with its line, for which the file is read again up to there. */
async function located(
  wrong: Contradiction,
  bytes: Bytes,
  { source, file, dialect }: TableSpec,
  size: number,
): Promise<AtlasError> {
  const lines = lineCounter()
  for await (const part of parts(bytes, wrong.at, size)) lines.push(part)
  return wrongEncoding(wrong, lines.line, dialect.encoding, file, `sources.${source}.format.encoding`)
}
