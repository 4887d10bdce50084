/** Which indicators are asked how alike neighbouring areas are, and by what. */
export interface AssociationPlan {
  readonly indicators: readonly string[]
  /** By id, each once, with the parameters that are not left at their defaults. */
  readonly measures: readonly { readonly id: string; readonly given: Readonly<Record<string, number>> }[]
  /** The same of measures with a value for every area; empty: none. */
  readonly local: AssociationPlan['measures']
  /** The base level, or levels that the indicators are published on. */
  readonly levels: readonly string[]
  readonly draws: number
  readonly seed: number
}
