import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { TableEvidence } from '../../ingest/inspect/inspect-table.ts'
import { nameOfRange } from '../../ingest/workbook/place.ts'

/** An inspection as JSON, without the rows themselves but three. Names of entries are public. */
export function record(inspected: Inspection): object {
  const {
    file,
    size,
    seen,
    kind,
    name,
    parts,
    part,
    hiddenRows,
    hiddenColumns,
    nested,
    csv,
    table,
    layer,
    inner,
    doubts,
  } = inspected
  return {
    file,
    kind,
    bytes: size,
    looked: seen,
    ...(name && { name }),
    ...(parts.length > 0 && { parts, part }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
    ...(nested.length > 0 && { nested }),
    ...(csv && {
      encoding: { chosen: csv.encoding, ...csv.encodings },
      delimiter: { chosen: csv.delimiter, candidates: csv.delimiters },
    }),
    ...(csv?.genesis && { genesis: { ...csv.genesis, doubts: undefined } }),
    ...(table && tableRecord(table, csv?.skip ?? null)),
    ...(layer && { layer: { ...layer, doubts: undefined } }),
    ...(inner && { inner: record(inner) }),
    findings: doubts,
  }
}

function tableRecord(
  {
    layout,
    notation,
    notationWhy,
    kinds,
    columns,
    totals,
    headings,
    keys,
    key,
    shape,
    coordinates,
    rows,
    turned,
    annex,
  }: TableEvidence,
  skip: number | null,
): object {
  const found = layout ?? { titles: [], headerLines: [], headers: [], footer: [] }
  return {
    titles: found.titles.map(({ line, cells }) => ({
      line,
      text: cells.filter((cell) => cell !== null && cell !== '').join(' '),
    })),
    header: { lines: found.headerLines, names: found.headers, skip },
    footer: found.footer.map(({ line, cells }) => ({
      line,
      text: cells.filter((cell) => cell !== null && cell !== '').join(' '),
    })),
    ...(annex && { annex }),
    ...(turned && { turned: nameOfRange(turned) }),
    rows: rows.length,
    numbers: {
      decimal: notation?.decimal ?? null,
      thousands: notation?.thousands ?? null,
      decided: notation !== null,
      because: notationWhy,
      cells: kinds,
    },
    columns: columns.map(({ at, ...column }) => ({ position: at + 1, ...column })),
    totals,
    ...(headings.length > 0 && { headings }),
    keys: keys.map(({ at: _at, ...one }) => one),
    key: key?.headers ?? null,
    year: shape.year,
    name: shape.name,
    dimensions: shape.dimensions,
    ...(coordinates && { coordinates }),
    sample: rows.slice(0, 3),
  }
}
