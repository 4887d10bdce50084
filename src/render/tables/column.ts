import type { Publication } from '../../model/publication.ts'
import type { Text } from '../../model/text.ts'

/**
 * One column of a published table. Names are a public interface: columns are added at the end, never
 * renamed, never translated. A number stays a number until it is written; NaN is an empty cell.
 */
export interface Column<Score> {
  readonly name: string
  /** What a cell means, for people: unit, range, when it is empty. Printed in `tabellen/spalten.csv`. */
  readonly text: Text
  readonly cell: (score: Score, publication: Publication) => string | number
}
