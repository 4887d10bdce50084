import { fail, type AtlasError } from '../../model/error.ts'
import { nearest } from '../../model/nearest.ts'
import type { Text } from '../../model/text.ts'

/** A part of what is asked for that is not there, with what was meant and, where these are few, what there is. */
export function unknown(asked: string, part: string, known: readonly string[], expected: Text): AtlasError {
  const [meant] = nearest(part, known)
  return fail(
    'ATL-0001',
    part === ''
      ? { de: `"${asked}" nennt nicht alles`, en: `"${asked}" does not name all` }
      : { de: `"${asked}": "${part}" gibt es nicht`, en: `"${asked}": there is no "${part}"` },
    {
      expected,
      ...(meant !== undefined && { remedy: { de: `gemeint ist wohl ${meant}`, en: `did you mean ${meant}` } }),
    },
  )
}
