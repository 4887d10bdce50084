import { doubt } from '../../../ingest/inspect/doubt.ts'
import type { TableEvidence } from '../../../ingest/inspect/inspect-table.ts'
import type { Finding } from '../../../model/finding.ts'

/** Sums between the rows, told by their numbers and keys alone, and headings can only be found where a file is looked at as a whole. */
export function subtotals({ totals, headings, layout }: TableEvidence): Finding[] {
  const first = layout!.body[0]!.line
  const unnamed = totals.find(({ named, line }) => !named && line !== first) ?? headings[0]
  if (unnamed === undefined) return []
  return [
    doubt(
      {
        de: 'zwischen den Zeilen stehen Summen ohne Namen oder Überschriften; in einer so großen Datei lassen sie sich nicht alle finden',
        en: 'sums without a name or headings stand between the rows; in a file that large they cannot all be found',
      },
      {
        de: 'die Datei in kleinere teilen, oder als Quelle in den Plan eintragen und sie unter drop nennen',
        en: 'divide the file into smaller ones, or declare it as a source and name them under drop',
      },
      { row: unnamed.line, value: unnamed.key },
    ),
  ]
}
