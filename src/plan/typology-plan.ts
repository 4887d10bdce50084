import type { Step } from '../measures/composite/chain/spec.ts'
import type { Exclusion } from '../model/exclusion.ts'
import type { Direction } from '../model/publication.ts'
import type { Text } from '../model/text.ts'

/** A typology as understood: which indicators on which scale, how areas are divided, and how firm that is. */
export interface TypologyPlan {
  readonly label: Text
  readonly indicators: readonly { readonly id: string; readonly direction: Direction }[]
  readonly normalise: Extract<Step, { readonly step: 'normalise' }>
  readonly method: 'ward' | 'k-means' | 'gaussian-mixture'
  /** How often k-means or a mixture begins anew; 1 of Ward, which has one answer. */
  readonly starts: number
  /** Of a mixture; null of other methods. */
  readonly covariance: 'full' | 'diagonal' | null
  /** Numbers of types to choose from, by the silhouette or, of a mixture, BIC; from and to are the same where the plan says one. */
  readonly types: { readonly from: number; readonly to: number }
  /** Types of this year hold for all years; null: each year has its own, under the numbers of the year before. */
  readonly base: number | null
  /** What types are called, by number, and the indicators in which they lie above and below the mean as long as they are. */
  readonly names: readonly TypeName[]
  /** Areas are drawn anew so often. */
  readonly draws: number
  readonly seed: number
  readonly exclude: readonly Exclusion[]
  readonly years: readonly number[]
}

export interface TypeName {
  readonly type: number
  readonly name: Text
  readonly above: readonly string[]
  readonly below: readonly string[]
}
