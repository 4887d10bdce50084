import type { Bytes } from '../../model/files.ts'
import { longestRecord, tooLong } from '../csv/too-long.ts'

/** Lines shorter than that need no second look where a part of a file ends. */
const usual = 1 << 20

/**
 * Refuses a text with a line above 16 MiB (ATL-0213), as the reading of a table does, before anything is made of it.
 * `part` is its beginning. O(part), and at most 16 MiB more where it ends inside a very long line.
 */
export async function refuseLong(part: Uint8Array, bytes: Bytes, file: string): Promise<void> {
  let [line, from] = [1, 0]
  for (let end = part.indexOf(10); end >= 0; end = part.indexOf(10, from)) {
    if (isLong(part.subarray(from, end))) throw tooLong(line, { file, source: null })
    from = end + 1
    line++
  }
  const left = part.length - from
  if (left <= usual) return
  const more =
    left > longestRecord ? part.subarray(from) : await bytes.slice(from, Math.min(bytes.size, from + longestRecord + 1))
  if (!more.includes(10) && isLong(more)) throw tooLong(line, { file, source: null })
}

/** Whether a part without line feeds is too long for a line: lines may end with a carriage return alone. */
function isLong(part: Uint8Array): boolean {
  if (part.length <= longestRecord) return false
  let from = 0
  for (let end = part.indexOf(13); end >= 0; end = part.indexOf(13, from)) {
    if (end - from > longestRecord) return true
    from = end + 1
  }
  return part.length - from > longestRecord
}
