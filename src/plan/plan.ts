import type { Checks } from '../model/checks.ts'
import type { Publisher } from '../model/publication.ts'
import type { Language, Text } from '../model/text.ts'
import type { AreasPlan } from './areas-plan.ts'
import type { AssociationPlan } from './association-plan.ts'
import type { IndexPlan } from './index-plan.ts'
import type { IndicatorPlan } from './indicator-plan.ts'
import type { SegregationPlan } from './segregation-plan.ts'
import type { PointsPlan, SourcePlan } from './source-plan.ts'
import type { TypologyPlan } from './typology-plan.ts'

/** The plan as understood: every default filled in, every name checked. A plain value; the manifest prints it. */
export interface Plan {
  readonly title: Text
  readonly notice: Text | null
  readonly publisher: Publisher
  /** Berichtsjahre, ascending. */
  readonly years: readonly number[]
  readonly language: Language
  readonly areas: AreasPlan
  readonly sources: Readonly<Record<string, SourcePlan>>
  readonly points: Readonly<Record<string, PointsPlan>>
  readonly checks: Checks
  readonly indicators: Readonly<Record<string, IndicatorPlan>>
  /** Levels that the indicators are published on; the base level is always among them. */
  readonly levels: readonly string[]
  readonly segregation: SegregationPlan | null
  readonly association: AssociationPlan | null
  readonly index: Readonly<Record<string, IndexPlan>>
  readonly typology: Readonly<Record<string, TypologyPlan>>
  readonly protect: ProtectPlan
  readonly outputs: readonly ('tables' | 'report' | 'layers')[]
}

export interface ProtectPlan {
  readonly minimumCount: number
  readonly denominators: number | null
  readonly below: 'withhold' | 'refuse'
  /** Whether further values are withheld so that withheld ones cannot be worked out. */
  readonly secondary: boolean
}
