import { doubt } from '../../ingest/inspect/doubt.ts'
import type { Inspection } from '../../ingest/inspect/inspection.ts'
import { numbered } from '../../model/nouns.ts'
import type { Finding } from '../../model/finding.ts'
import { insertEntry } from '../../plan/insert-entry.ts'
import { outline } from '../../plan/outline.ts'
import { aligned } from './aligned.ts'
import { providerLine } from './provider-line.ts'
import { formatOf, whyFormat } from './source-block.ts'
import { tryPoints } from './try-layer.ts'
import type { WriteLayerAsked } from './write-layer.ts'
import type { Written } from './write-source.ts'
import { flow, scalar } from './yaml-words.ts'
import { yearsOf } from './years-of.ts'
import { hasErrors } from '../../model/has-errors.ts'

/** The plan with the points of a table of coordinates, read once as a run would read them; no text where something is open or wrong. */
export async function writePointsTable(
  inspected: Inspection,
  asked: WriteLayerAsked & { readonly crs: string | null },
): Promise<Written> {
  const { plan } = outline(asked.plan, asked.planFile)
  const { table, csv } = inspected
  const coordinates = table?.coordinates ?? null
  const found = await yearsOf(plan.years, asked)
  const open: Finding[] = [
    ...inspected.doubts,
    ...(table === null || csv === null ? [noCsv] : coordinates === null ? [noCoordinates] : []),
    ...(coordinates !== null && asked.crs === null ? [noCrs(coordinates.likely)] : []),
    ...found.doubts,
  ]
  if (open.length > 0) return { text: null, block: [], findings: open }
  const years = found.years ?? (asked.year === null ? null : { from: asked.year, to: asked.year })
  const { x, y, likely } = coordinates!
  const block = [
    `${asked.id}:`,
    ...aligned([
      [`file: ${scalar(found.file)}`, numbered(table!.rows.length, 'row').de],
      [`format: ${flow(formatOf(csv, inspected, table!))}`, whyFormat(table!)],
      [`x: ${scalar(x)}`],
      [`y: ${scalar(y)}`],
      [`crs: ${asked.crs}`, likely.includes(asked.crs!) ? 'angegeben; die Koordinaten passen dazu' : 'angegeben'],
      ...(years === null
        ? []
        : ([[`years: { from: ${years.from}, to: ${years.to} }`, 'für diese Jahre gilt der Bestand']] as const)),
      [`of: ${asked.of}`, asked.of === 'persons' ? 'Anzahlen werden geschützt' : `gezählt als ${asked.id}.count`],
      providerLine(asked),
    ]),
  ]
  const text = insertEntry(asked.plan, asked.planFile, 'points', asked.id, block)
  const findings = await tryPoints(text, asked)
  return { text: hasErrors(findings) ? null : text, block, findings }
}

const noCsv = doubt(
  { de: 'die Datei ist keine CSV-Tabelle', en: 'the file is no CSV table' },
  { de: 'mit "atlas convert" CSV daraus machen', en: 'make CSV of it with "atlas convert"' },
)
const noCoordinates = doubt(
  { de: 'keine zwei Spalten heißen wie Koordinaten', en: 'no two columns are called as coordinates are' },
  { de: 'die Punkte von Hand mit x und y eintragen', en: 'declare the points by hand with x and y' },
)
const noCrs = (likely: readonly string[]): Finding =>
  doubt(
    {
      de: `die Tabelle sagt nicht, in welchem System ihre Koordinaten stehen${likely.length > 0 ? ` (möglich: ${likely.join(', ')})` : ''}`,
      en: `the table does not say in which system its coordinates are${likely.length > 0 ? ` (possible: ${likely.join(', ')})` : ''}`,
    },
    { de: 'mit --crs angeben, der Herausgeber weiß es', en: 'say it with --crs, the publisher knows' },
  )
