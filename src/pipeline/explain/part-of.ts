import type { RankCertainty } from '../../model/score.ts'
import type { Text } from '../../model/text.ts'
import type { Composite } from '../social-index/assess.ts'
import type { IndicatorExplained } from './explanation.ts'

export interface PartOf {
  readonly composite: Composite
  readonly year: number
  /** Direction of the indicator that a member, or the change of it, is about. */
  readonly directionOf: (id: string) => 'burden' | 'resource'
  readonly labelOf: (id: string) => Text
  readonly explain: (id: string) => { readonly now: IndicatorExplained; readonly before: IndicatorExplained | null }
  readonly certainty: RankCertainty | null
}
