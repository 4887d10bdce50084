import { numbered } from '../../model/nouns.ts'
import { fail, type AtlasError } from '../../model/error.ts'
import type { Scan } from '../../model/scan.ts'
import { noNumber } from './rows-sql.ts'

/** What DuckDB says about one cell or row of a file, as the finding that our own reader has for it; null for all else. */
export function cellFinding(scan: Scan, said: string): AtlasError | null {
  const path = `sources.${scan.source}`
  const at = said.indexOf(noNumber)
  if (at >= 0) {
    const [, length = '', rest = ''] = /^(\d+) (.*)/s.exec(said.slice(at + noNumber.length)) ?? []
    const column = rest.slice(0, Number(length))
    const value = rest.slice(Number(length)).split('\n', 1)[0]!
    return fail(
      'ATL-0208',
      { de: `"${value}" ist keine Zahl`, en: `"${value}" is not a number` },
      {
        file: scan.name,
        column,
        value,
        expected: { de: 'eine Zahl in der angegebenen Schreibweise', en: 'a number in the declared notation' },
        remedy: {
          de: `${path}.format prüfen, oder Text in Anführungszeichen vergleichen`,
          en: `check ${path}.format, or compare text in quotes`,
        },
      },
    )
  }
  const [, line] = /^Invalid Input Error: CSV Error on Line: (\d+)/.exec(said) ?? []
  if (line === undefined) return null
  const width = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(said)
  const place = { file: scan.name, row: Number(line) }
  if (width)
    return fail(
      'ATL-0210',
      {
        de: `die Zeile hat ${numbered(Number(width[2]), 'cell').de}`,
        en: `the row has ${numbered(Number(width[2]), 'cell').en}`,
      },
      { ...place, expected: { de: `${width[1]} wie in der Kopfzeile`, en: `${width[1]} as in the header` } },
    )
  if (/unicode|encod/i.test(said))
    return fail(
      'ATL-0204',
      { de: 'die Zeile ist nicht in der angegebenen Kodierung', en: 'the row is not in the declared encoding' },
      { ...place, remedy: { de: `${path}.format.encoding prüfen`, en: `check ${path}.format.encoding` } },
    )
  if (/quote/i.test(said))
    return fail(
      'ATL-0212',
      { de: 'eine Zelle in Anführungszeichen endet nicht', en: 'a quoted cell does not end' },
      place,
    )
  return null
}
