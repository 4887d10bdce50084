import { fail } from '../../model/error.ts'

/** What of JSON belongs into memory, where it takes twenty times its size. */
const most = 64 * 2 ** 20

/** ATL-0241 where a table of JSON is larger than belongs into memory. */
export function refuseLargeJson(size: number, file: string): void {
  if (size <= most) return
  throw fail(
    'ATL-0241',
    { de: 'die Datei ist zu groß, um ganz gelesen zu werden', en: 'the file is too large to be read as a whole' },
    {
      file,
      expected: { de: `höchstens ${most / 2 ** 20} MiB JSON`, en: `${most / 2 ** 20} MiB of JSON at most` },
      remedy: {
        de: 'als CSV liefern lassen, das in Teilen gelesen wird, oder die Zeilen mit engine: duckdb auszählen',
        en: 'have it delivered as CSV, which is read in parts, or count its rows with engine: duckdb',
      },
    },
  )
}
