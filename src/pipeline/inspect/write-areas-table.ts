import { doubt } from '../../ingest/inspect/doubt.ts'
import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { TableEvidence } from '../../ingest/inspect/inspect-table.ts'
import { numbered } from '../../model/nouns.ts'
import type { Finding } from '../../model/finding.ts'
import { formatOf } from './source-block.ts'
import { checkGebietsstand, noGebietsstand, writeAreas } from './write-areas.ts'
import type { WriteLayerAsked } from './write-layer.ts'
import type { Written } from './write-source.ts'
import { flow, scalar } from './yaml-words.ts'

/** The plan with areas of an inspected table of keys and names, for which there is no geometry. */
export async function writeAreasTable(inspected: Inspection, asked: WriteLayerAsked): Promise<Written> {
  const { gebietsstand, path } = asked
  checkGebietsstand(asked.plan, asked.planFile, gebietsstand)
  const { kind, table, csv, doubts } = inspected
  const key = table?.key ?? (table?.keys.length === 1 ? table.keys[0]! : null)
  const missing = kind !== 'csv' || table === null ? [noTable] : key === null ? [noKey(table)] : []
  const open = [...doubts, ...missing, ...(gebietsstand === null ? [noGebietsstand] : [])]
  if (open.length > 0 || gebietsstand === null || key === null) return { text: null, block: [], findings: open }
  const { rows } = table!
  const format = formatOf(csv, inspected, table!).filter(([name]) => name !== 'decimal' && name !== 'thousands')
  const lines = [
    [`file: ${scalar(path)}`, `${numbered(rows.length, 'row').de}, ohne Geometrie`],
    [`format: ${flow(format)}`],
  ] as const
  const { headers, distinct, unique } = key
  const found = { lines, key: headers[0]!, distinct, unique, name: nameIn(table!, headers[0]!) }
  return writeAreas(found, { ...asked, gebietsstand })
}

/** The one column of words in which (almost) no two rows are alike. */
function nameIn({ columns, rows }: TableEvidence, key: string): string | null {
  const words = columns.filter(
    ({ header, type, distinct }) => type === 'text' && header !== key && distinct >= 0.9 * rows.length,
  )
  return words.length === 1 ? words[0]!.header : null
}

function noKey({ keys }: TableEvidence): Finding {
  const some = keys.slice(0, 5).map(({ headers }) => headers[0]!)
  return doubt(
    some.length === 0
      ? { de: 'in jeder Spalte stehen Texte doppelt', en: 'every column holds some text twice' }
      : {
          de: `die Datei sagt nicht, in welcher Spalte der Schlüssel steht (möglich: ${some.join(', ')})`,
          en: `the file does not say which column is the key (possible: ${some.join(', ')})`,
        },
    some.length === 0
      ? { de: 'doppelte Zeilen entfernen', en: 'remove duplicate rows' }
      : { de: `mit --by angeben, etwa --by ${some[0]}`, en: `say which with --by, such as --by ${some[0]}` },
  )
}

const noTable = doubt(
  { de: 'Räume ohne Geometrie gibt es nur als CSV-Tabelle', en: 'areas without geometry can only be a CSV table' },
  { de: 'die Datei mit "atlas convert" umwandeln', en: 'turn the file into one with "atlas convert"' },
)
