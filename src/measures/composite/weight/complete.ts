import { fail } from '../../../model/error.ts'
import type { Family } from './weigher.ts'

/**
 * The columns over the areas that have them all. Throws where one does not vary, or where there are fewer
 * areas than columns: what is estimated from them would be arbitrary.
 */
export function complete({ ids, columns }: Pick<Family, 'ids' | 'columns'>): Float64Array[] {
  const rows = Array.from(columns[0] ?? [], (_, i) => i).filter((i) => columns.every((x) => !Number.isNaN(x[i])))
  const list = columns.map((column) => Float64Array.from(rows, (i) => column[i]))
  if (rows.length <= ids.length) {
    throw fail(
      'ATL-0393',
      {
        de: `${rows.length} vollständige Räume für ${ids.length} Indikatoren (${ids.join(', ')})`,
        en: `${rows.length} complete areas for ${ids.length} indicators (${ids.join(', ')})`,
      },
      { expected: { de: 'mehr Räume als Indikatoren', en: 'more areas than indicators' } },
    )
  }
  const flat = list.findIndex((column) => column.every((x) => x === column[0]))
  if (flat >= 0) {
    throw fail(
      'ATL-0312',
      { de: `${ids[flat]} ist in allen Räumen gleich`, en: `${ids[flat]} is the same in all areas` },
      { expected: { de: 'ein Indikator, der sich unterscheidet', en: 'an indicator that varies' } },
    )
  }
  return list
}
