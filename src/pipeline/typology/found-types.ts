import type { Stage } from '../../measures/composite/chain/stage.ts'
import type { Typology } from '../../measures/typology/typology.ts'
import type { IndexRows } from '../social-index/rows.ts'

/** The types of one Berichtsjahr. */
export interface TypesOfYear {
  /** Indicators on their scale, high = burden; NaN where an area has no type. */
  readonly columns: readonly Float64Array[]
  readonly found: Typology
  /** Published number of each type, by its number in `found`; the first place is nobody's. */
  readonly numbers: readonly number[]
}

/** The types of every Berichtsjahr, and the values before they were put on their scale. */
export interface FoundTypes {
  readonly years: ReadonlyMap<number, TypesOfYear>
  readonly rows: IndexRows
  readonly raw: Stage
}
