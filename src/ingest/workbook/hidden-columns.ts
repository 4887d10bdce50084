import type { TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import { asked } from '../table/headers.ts'
import { headerText } from '../table/header-text.ts'
import { lettersOf } from './place.ts'
import type { Sheet } from './sheet.ts'
import type { SheetTable } from './sheet-table.ts'
import { spans } from './spans.ts'

/** ATL-0248: columns that nobody sees who opens the workbook, of those that the plan names. They are read, for it names them. */
export function hiddenColumns(
  { hiddenColumns: places }: Sheet,
  { header, line }: SheetTable,
  spec: TableSpec,
): Finding[] {
  const named = asked(spec)
  const own = places.filter((at) => named.has(headerText(header[at] ?? '')))
  if (own.length === 0) return []
  const [de, en] = own.length === 1 ? ['Spalte', 'column'] : ['Spalten', 'columns']
  return [
    {
      code: 'ATL-0248',
      severity: 'warning',
      file: spec.file,
      row: line,
      column: headerText(header[own[0]!]!),
      found: {
        de: `ausgeblendete ${de} ${spans(own, lettersOf)}, mitgelesen`,
        en: `hidden ${en} ${spans(own, lettersOf)}, read`,
      },
      remedy: {
        de: `${de} einblenden und prüfen; gehören sie nicht zu den Daten, nicht in sources.${spec.source} nennen`,
        en: `unhide and check the ${en}; if they are no data, do not name them in sources.${spec.source}`,
      },
    },
  ]
}
