import type { Text, Wording } from '../../../model/text.ts'

/** What is said of the measure and of the groups, whatever value of it is explained. */
export interface MeasureExplained {
  readonly group: Text
  readonly reference: Text
  /** Whether it is several groups at once. */
  readonly together: boolean
  readonly measure: string
  readonly label: Text
  readonly formula: Wording
  readonly source: string
  /** Parameters in words; null where the measure has none. */
  readonly settings: Text | null
  readonly share: boolean
  readonly reading: Text | null
}
