import type { TableSpec } from '../../model/delivery.ts'
import { fail, type AtlasError } from '../../model/error.ts'
import type { Bytes } from '../../model/files.ts'
import { decode } from './decode.ts'
import { seems } from './seems.ts'

/** The text of a delivered table. Throws for an empty file, a wrong encoding and what is no text at all. */
export async function tableText(bytes: Bytes, spec: TableSpec): Promise<string> {
  const content = await bytes.slice(0, bytes.size)
  const other = foreignFile(content, spec)
  if (other) throw other
  const text = decode(content, spec.dialect.encoding, spec.file, `sources.${spec.source}.format.encoding`)
  if (/^[\t-\r ]*$/.test(text)) throw emptyTable(spec)
  return text
}

/** ATL-0206 where the first bytes are those of something else than a text. */
export function foreignFile(head: Uint8Array, spec: TableSpec): AtlasError | null {
  const other = seems(head)
  if (!other) return null
  return fail(
    'ATL-0206',
    { de: `die Datei ist offenbar ${other.name.de}`, en: `the file seems to be ${other.name.en}` },
    {
      file: spec.file,
      expected: { de: 'eine CSV-Tabelle', en: 'a CSV table' },
      remedy: {
        de: `als CSV speichern oder sources.${spec.source}.file ändern`,
        en: `save it as CSV or change sources.${spec.source}.file`,
      },
    },
  )
}

/** ATL-0203 */
export const emptyTable = ({ file }: TableSpec): AtlasError =>
  fail(
    'ATL-0203',
    { de: 'die Datei ist leer', en: 'the file is empty' },
    { file, expected: { de: 'eine Tabelle mit Kopfzeile', en: 'a table with a header row' } },
  )
