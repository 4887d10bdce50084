import type { GridRow } from '../../model/grid.ts'
import { cellKind } from './cell-kind.ts'
import { textIn } from './cells-in.ts'
import type { KeyCandidate, KnownKeys } from './keys.ts'
import { formOfKey } from './total-doubt.ts'

/** A row between those of the areas that has a name where keys stand, and no number. */
export interface Heading {
  readonly line: number
  readonly key: string
}

/**
 * Headings that put areas in groups: rows whose key has not the form of any area's and that hold neither a number nor a sign in any
 * column of numbers, so that nothing is lost with them. One text merged over these columns is part of the heading.
 * Without areas nothing tells them from areas without values. O(cells).
 */
export function headingsWithin(
  rows: readonly GridRow[],
  numeric: readonly number[],
  key: KeyCandidate | null,
  known: readonly KnownKeys[],
): Heading[] {
  const areas = known.find(({ gebietsstand }) => gebietsstand === key?.gebietsstand)?.keys
  if (key === null || areas === undefined || numeric.length === 0) return []
  const forms = new Set([...areas].map(formOfKey))
  return rows.flatMap((row) => {
    const text = key.at.map((i) => textIn(row, i)).join('')
    // What looks like a key is that of an area nobody knows.
    if (text === '' || forms.has(formOfKey(text)) || !holdsNothing(row, numeric)) return []
    return [{ line: row.line, key: text }]
  })
}

function holdsNothing(row: GridRow, numeric: readonly number[]): boolean {
  const [first, ...others] = new Set(numeric.map((i) => textIn(row, i)))
  if (others.length > 0) return false
  // Signs are short.
  return (
    first === '' || (row.exact === true && first!.length > 4 && /\p{L}/u.test(first!) && cellKind(first!) === 'text')
  )
}
