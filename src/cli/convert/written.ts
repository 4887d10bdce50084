import { crsName } from '../../model/crs.ts'
import type { Text } from '../../model/text.ts'

interface Written {
  readonly rows: number
  readonly of: 'rows' | 'features'
  /** The CRS that coordinates came from; null: none were written, or in that of the file. */
  readonly from: string | null
  /** Keys of total rows that were left out. */
  readonly dropped: readonly string[]
  /** Keys of headings between the rows, which were left out. */
  readonly headings: readonly string[]
  /** Columns of lists or groups, which were left out. */
  readonly nested: readonly string[]
}

/** What was written, in a line. */
export function written({ rows, of, from, dropped, headings, nested }: Written): Text {
  const what = of === 'features' ? { de: 'Objekte', en: 'features' } : { de: 'Zeilen', en: 'rows' }
  const moved =
    from === null || from === 'EPSG:4326'
      ? { de: '', en: '' }
      : { de: `, aus ${crsName(from)} in Länge und Breite`, en: `, from ${crsName(from)} to longitude and latitude` }
  const left =
    dropped.length === 0
      ? { de: '', en: '' }
      : { de: `; ohne Summenzeilen: ${dropped.join(', ')}`, en: `; without total rows: ${dropped.join(', ')}` }
  const grouped =
    headings.length === 0
      ? { de: '', en: '' }
      : { de: `; ohne Überschriften: ${headings.join(', ')}`, en: `; without headings: ${headings.join(', ')}` }
  const flat =
    nested.length === 0
      ? { de: '', en: '' }
      : {
          de: `; ohne Spalten mit Listen oder Gruppen: ${nested.join(', ')}`,
          en: `; without columns of lists or groups: ${nested.join(', ')}`,
        }
  return {
    de: `${rows} ${what.de}${moved.de}${left.de}${grouped.de}${flat.de}`,
    en: `${rows} ${what.en}${moved.en}${left.en}${grouped.en}${flat.en}`,
  }
}
