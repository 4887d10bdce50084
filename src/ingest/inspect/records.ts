import type { Cell, GridRow } from '../../model/grid.ts'
import type { Layout } from './layout.ts'

/** Records of a format that names its columns and has no other rows. */
export interface Records {
  /** The names as row 0, and the records from row 1. */
  readonly grid: readonly GridRow[]
  /** null where there is no column or no record. */
  readonly layout: Layout | null
}

/**
 * Records as the rows of a table. Nothing is looked for in them: the last one, if it holds nothing but its key, is no
 * footer, and the first one no header. O(cells).
 */
export function recordsOf(names: readonly string[], records: readonly (readonly Cell[])[]): Records {
  const body = records.map((cells, i) => ({ cells, line: i + 1 }))
  return {
    grid: [{ cells: names, line: 0 }, ...body],
    layout:
      names.length === 0 || body.length === 0
        ? null
        : { titles: [], headerLines: [0], headers: names, body, footer: [] },
  }
}
