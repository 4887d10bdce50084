import type { TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import type { SheetRow } from './sheet.ts'

/** ATL-0248: rows that nobody sees who opens the workbook. Read unless the plan says `hidden: skip`; told either way. */
export function hiddenRows(body: readonly SheetRow[], { file, source, hidden }: TableSpec): Finding[] {
  const lines = body.filter((row) => row.hidden).map(({ line }) => line)
  if (lines.length === 0) return []
  const [de, en] = lines.length === 1 ? ['Zeile', 'row'] : ['Zeilen', 'rows']
  const skipped = hidden === 'skip'
  return [
    {
      code: 'ATL-0248',
      severity: skipped ? 'info' : 'warning',
      file,
      row: lines[0]!,
      found: {
        de: `ausgeblendete ${de} ${spans(lines)}, ${skipped ? 'übergangen' : 'mitgelesen'}`,
        en: `hidden ${en} ${spans(lines)}, ${skipped ? 'skipped' : 'read'}`,
      },
      ...(skipped
        ? {}
        : {
            remedy: {
              de: `Zeilen einblenden und prüfen; gehören sie nicht zu den Daten: sources.${source}.hidden: skip`,
              en: `unhide and check the rows; if they are no data: sources.${source}.hidden: skip`,
            },
          }),
    },
  ]
}

/** `6, 12–15` */
function spans(lines: readonly number[]): string {
  const list: [number, number][] = []
  for (const line of lines) {
    const last = list.at(-1)
    if (last?.[1] === line - 1) last[1] = line
    else list.push([line, line])
  }
  const words = list.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  return words.slice(0, 12).join(', ') + (words.length > 12 ? ', …' : '')
}
