import type { SegregationChange } from '../../../model/score.ts'
import type { Text } from '../../../model/text.ts'
import type { SegregationExplained } from './explained.ts'

/** An area with what it has to do with the value in both years, and so with its change. */
export interface AreaOfChange {
  readonly raum: string
  readonly name: string
  readonly before: number
  readonly after: number
  readonly difference: number
}

/** What became of a value of segregation, down to the delivered cells of both years. */
export interface SegregationChangeExplained {
  readonly asked: string
  readonly from: number
  readonly to: number
  /** As the table has it. */
  readonly change: SegregationChange
  /** How its interval and its p came about. */
  readonly chance: readonly Text[]
  /** `parts` add up to the difference; `without` is how much more or less the value hangs on the area. null where none may be named. */
  readonly kind: SegregationExplained['kind']
  /** Areas that may be named in both years, the largest difference first, whatever its sign. */
  readonly areas: readonly AreaOfChange[]
  /** What areas add to the difference that are not named, together; null where contributions are no parts. */
  readonly unnamed: number | null
  /** Why areas are not named. */
  readonly remark: Text | null
  readonly before: SegregationExplained
  readonly after: SegregationExplained
}
