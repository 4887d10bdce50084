import { fail } from '../../model/error.ts'
import type { Bytes } from '../../model/files.ts'
import type { Text } from '../../model/text.ts'
import { decode } from '../text/decode.ts'
import { json } from '../json/json.ts'
import { seems } from '../text/seems.ts'

/** The parsed JSON of a file that must be UTF-8, and is something else where its first bytes say so. */
export async function geoText(bytes: Bytes, file: string, expected: Text): Promise<unknown> {
  const content = await bytes.slice(0, bytes.size)
  const empty = () => fail('ATL-0203', { de: 'die Datei ist leer', en: 'the file is empty' }, { file, expected })
  if (content.length === 0) throw empty()
  const other = seems(content)
  if (other && other.kind !== 'json')
    throw fail(
      'ATL-0206',
      { de: `die Datei ist offenbar ${other.name.de}`, en: `the file seems to be ${other.name.en}` },
      { file, expected },
    )
  const text = decode(content, 'utf-8', file, null)
  if (text.trim() === '') throw empty()
  return json(text, file)
}
