import type { Finding } from '../../model/finding.ts'
import { layerKind } from '../../model/layer-kind.ts'
import { tableKind } from '../../model/table-kind.ts'
import type { Text } from '../../model/text.ts'

/**
 * What the row of a finding is where it is no line that an editor can show: `Objekt 3` of a layer or of JSON, `Zeile 6`
 * of a sheet, an archive or a Parquet file. null where it is a line, or where there is none.
 */
export function rowWords({ code, file = '', row, column }: Finding): Text | null {
  // Broken JSON is told by line and column.
  if (row === undefined || code === 'ATL-0205' || typeof column === 'number') return null
  const path = file.replace(/#.*$/, '')
  const kind = layerKind(path)
  if (kind !== null && kind !== 'archive') return { de: `Objekt ${row}`, en: `feature ${row}` }
  const text = tableKind(path) === 'csv' || tableKind(path) === null
  return text ? null : { de: `Zeile ${row}`, en: `row ${row}` }
}
