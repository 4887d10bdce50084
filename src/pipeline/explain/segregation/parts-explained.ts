import type { SegregationPart } from '../../../model/score.ts'
import type { Text } from '../../../model/text.ts'
import type { SegregationExplained } from './explained.ts'

/** M between the areas of one level in one year, as the sum of what these add, with their cells. */
export interface InformationOn extends Pick<
  SegregationExplained,
  'totals' | 'over' | 'contributions' | 'unnamed' | 'remark'
> {
  readonly year: number
  readonly ebene: string
  readonly level: Text
  readonly M: number
  /** Entropy of the groups of the city; M divided by it is H. */
  readonly entropy: number
}

/** What M and H of a group are made of, or what the change of M comes from, down to the delivered cells. */
export interface PartsExplained {
  readonly asked: string
  readonly year: number
  /** The earlier year where it is the change; null where it is the value. */
  readonly from: number | null
  readonly group: Text
  readonly reference: Text
  /** Whether it is several groups at once. */
  readonly together: boolean
  /** As the table has them. */
  readonly parts: readonly SegregationPart[]
  /** Of the value every level, the highest first; of the change the base level in both years, the earlier first. */
  readonly levels: readonly InformationOn[]
  /** Of the change: what areas add to the structural part, the largest first; empty where they may not be named. */
  readonly structural: readonly { readonly raum: string; readonly name: string; readonly value: number }[]
}
