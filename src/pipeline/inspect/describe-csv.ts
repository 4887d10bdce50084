import type { CsvEvidence } from '../../ingest/inspect/inspect-csv.ts'
import { numbered } from '../../model/nouns.ts'
import type { Text } from '../../model/text.ts'
import type { Pen } from './pen.ts'

/** Encoding and delimiter, with the bytes and rows they rest on. */
export function describeCsv({ encodings, encoding, delimiters, delimiter }: CsvEvidence, { t, entry }: Pen): string[] {
  const { mark, high, control, utf8, candidates } = encodings
  const bytes: Text[] = [
    ...(mark ? [{ de: 'mit BOM', en: 'with BOM' }] : []),
    high === 0
      ? { de: 'nur ASCII', en: 'ASCII only' }
      : { de: `${high} Bytes über 0x7F`, en: `${high} bytes above 0x7F` },
    ...(high === 0 ? [] : [utf8 ? { de: 'gültiges UTF-8', en: 'valid UTF-8' } : { de: 'kein UTF-8', en: 'not UTF-8' }]),
    ...(!utf8 && control > 0 ? [{ de: `${control} davon 0x80–0x9F`, en: `${control} of them 0x80–0x9F` }] : []),
  ]
  const tried = delimiters.filter((one) => one.delimiter === delimiter || (delimiter === null && one.columns > 1))
  return [
    entry(
      { de: 'Kodierung', en: 'encoding' },
      `${encoding ?? (candidates.join(' | ') || '?')} (${bytes.map(t).join(', ')})`,
    ),
    ...tried.map((one) =>
      entry(
        { de: 'Trennzeichen', en: 'delimiter' },
        `${one.delimiter === '\t' ? '"\\t"' : `"${one.delimiter}"`} ${t({
          de: `(${numbered(one.columns, 'column').de} in ${one.consistent} von ${numbered(one.rows, 'row').de})`,
          en: `(${numbered(one.columns, 'column').en} in ${one.consistent} of ${numbered(one.rows, 'row').en})`,
        })}`,
      ),
    ),
  ]
}
