import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { Language, Text } from '../../model/text.ts'
import { describeCsv } from './describe-csv.ts'
import { describeGenesis } from './describe-genesis.ts'
import { describeLayer } from './describe-layer.ts'
import { describeTable } from './describe-table.ts'
import { penOf, type Pen } from './pen.ts'
import { spans } from '../../ingest/workbook/spans.ts'

/** An inspection for people: what the file is taken to be and what that rests on, one thing a line. */
export function describe(inspected: Inspection, language: Language): string {
  const pen = penOf(language)
  const { file, seen, size } = inspected
  const partly: Text = { de: `nur die ersten ${seen} von ${size} Bytes`, en: `only the first ${seen} of ${size} bytes` }
  const lines = [
    file,
    ...linesOf(inspected, pen),
    ...(seen < size ? [pen.entry({ de: 'angesehen', en: 'looked at' }, pen.t(partly))] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function linesOf(
  { kind, name, parts, part, csv, table, layer, inner, hiddenRows, hiddenColumns, nested }: Inspection,
  pen: Pen,
): string[] {
  const { t, entry } = pen
  const list = parts.slice(0, 20).map((one) => (one === '' ? '/' : one))
  return [
    entry({ de: 'Art', en: 'kind' }, t(name ?? kinds[kind])),
    ...(parts.length > 1 ? [entry(partLabels[kind]!, `${list.join(', ')}${part === null ? '' : ` → ${part}`}`)] : []),
    ...(csv ? describeCsv(csv, pen) : []),
    ...(csv?.genesis ? describeGenesis(csv.genesis, pen) : []),
    ...(hiddenRows.length > 0
      ? [
          entry(
            { de: 'ausgeblendet', en: 'hidden rows' },
            t({ de: hiddenRows.length > 1 ? 'Zeilen ' : 'Zeile ', en: '' }) + spans(hiddenRows),
          ),
        ]
      : []),
    ...(hiddenColumns.length > 0
      ? [
          entry(
            { de: 'ausgeblendet', en: 'hidden columns' },
            t({ de: hiddenColumns.length > 1 ? 'Spalten ' : 'Spalte ', en: '' }) + hiddenColumns.join(', '),
          ),
        ]
      : []),
    ...(nested.length > 0
      ? [
          entry(
            { de: 'ohne', en: 'without' },
            t({ de: nestedWords.de + nested.join(', '), en: nestedWords.en + nested.join(', ') }),
          ),
        ]
      : []),
    ...(inner ? linesOf(inner, pen) : []),
    ...(!inner && table?.layout ? describeTable(table, pen) : []),
    ...(!inner && layer ? describeLayer(layer, pen) : []),
  ]
}

const nestedWords: Text = { de: 'Spalten mit Listen oder Gruppen: ', en: 'columns of lists or groups: ' }

const kinds: Readonly<Record<Inspection['kind'], Text>> = {
  csv: { de: 'CSV-Tabelle', en: 'CSV table' },
  workbook: { de: 'Arbeitsmappe', en: 'workbook' },
  json: { de: 'JSON', en: 'JSON' },
  parquet: { de: 'Parquet-Tabelle', en: 'Parquet table' },
  archive: { de: 'ZIP-Archiv', en: 'ZIP archive' },
  geojson: { de: 'GeoJSON', en: 'GeoJSON' },
  topojson: { de: 'TopoJSON', en: 'TopoJSON' },
  geopackage: { de: 'GeoPackage', en: 'GeoPackage' },
  shapefile: { de: 'Shapefile', en: 'Shapefile' },
  flatgeobuf: { de: 'FlatGeobuf', en: 'FlatGeobuf' },
  other: { de: 'keine Tabelle', en: 'no table' },
}
const partLabels: Readonly<Record<string, Text>> = {
  workbook: { de: 'Blätter', en: 'sheets' },
  json: { de: 'Listen', en: 'lists' },
  archive: { de: 'Dateien', en: 'files' },
  geopackage: { de: 'Ebenen', en: 'layers' },
  topojson: { de: 'Ebenen', en: 'layers' },
}
