import type { TableSpec } from '../../model/delivery.ts'
import { fail, type AtlasError } from '../../model/error.ts'

/** No line of a table is longer; a quoted cell with line breaks counts as one line. */
export const longestRecord = 1 << 24

/** ATL-0213: a line that is no line of a table, refused before it fills the memory. */
export function tooLong(
  row: number,
  { file, source }: Pick<TableSpec, 'file'> & { source: string | null },
): AtlasError {
  const quote = source === null ? '' : ` (sources.${source}.format.quote)`
  return fail(
    'ATL-0213',
    { de: 'die Zeile ist länger als 16 MiB', en: 'the line is longer than 16 MiB' },
    {
      file,
      row,
      expected: { de: 'eine Tabelle mit Zeilenenden', en: 'a table with line ends' },
      remedy: {
        de: `prüfen, ob hier eine Zelle in Anführungszeichen beginnt, die nicht endet${quote}, und ob die Datei eine Tabelle ist`,
        en: `check whether a quoted cell begins here that does not end${quote}, and whether the file is a table`,
      },
    },
  )
}
