import type { Publication } from '../../model/publication.ts'
import type { Text } from '../../model/text.ts'

/**
 * One column of a published table. Names are a public interface: columns are added at the end, never
 * renamed, never translated. A number stays a number until it is written; NaN is an empty cell. `Needs`:
 * what of the publication cells look at.
 */
export interface Column<Score, Needs extends keyof Publication = keyof Publication> {
  readonly name: string
  /** What a cell means, for people: unit, range, when it is empty. Printed in `tabellen/spalten.csv`. */
  readonly text: Text
  readonly cell: (score: Score, publication: Pick<Publication, Needs>) => string | number
}
