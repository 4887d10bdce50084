import type { Publication } from '../../model/publication.ts'

/**
 * One column of a published table. Names are a public interface: columns are added at the end, never
 * renamed, never translated. A number stays a number until it is written; NaN is an empty cell.
 */
export interface Column<Score> {
  readonly name: string
  readonly cell: (score: Score, publication: Publication) => string | number
}
