/** The values of one subject on one level, for people. */
export interface AnswerPart {
  readonly title: string
  readonly heads: readonly string[]
  /** Measure, value, value expected by chance, and more where it was asked for; shares on the scale to 100. */
  readonly rows: readonly (readonly string[])[]
  /** The values as sentences where they are few, else the one people know best; and what is missing. */
  readonly remarks: readonly string[]
}
