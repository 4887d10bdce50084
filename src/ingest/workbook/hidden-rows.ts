import type { TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import { lettersOf } from './place.ts'
import type { SheetRow } from './sheet.ts'
import { spans } from './spans.ts'

/**
 * ATL-0248: rows that nobody sees who opens the workbook, or where they were turned (`across`) the columns of areas. Read unless
 * the plan says `hidden: skip`; told either way.
 */
export function hiddenRows(body: readonly SheetRow[], { file, source, hidden }: TableSpec, across = false): Finding[] {
  const lines = body.filter((row) => row.hidden).map(({ line }) => line)
  if (lines.length === 0) return []
  const one = lines.length === 1
  const [de, en] = across
    ? ([one ? 'Spalte' : 'Spalten', one ? 'column' : 'columns'] as const)
    : ([one ? 'Zeile' : 'Zeilen', one ? 'row' : 'rows'] as const)
  const list = across ? spans(lines, (line) => lettersOf(line - 1)) : spans(lines)
  const skipped = hidden === 'skip'
  return [
    {
      code: 'ATL-0248',
      severity: skipped ? 'info' : 'warning',
      file,
      ...(across ? { column: lettersOf(lines[0]! - 1) } : { row: lines[0]! }),
      found: {
        de: `ausgeblendete ${de} ${list}, ${skipped ? 'übergangen' : 'mitgelesen'}`,
        en: `hidden ${en} ${list}, ${skipped ? 'skipped' : 'read'}`,
      },
      ...(skipped
        ? {}
        : {
            remedy: {
              de: `${de} einblenden und prüfen; gehören sie nicht zu den Daten: sources.${source}.hidden: skip`,
              en: `unhide and check the ${en}; if they are no data: sources.${source}.hidden: skip`,
            },
          }),
    },
  ]
}
