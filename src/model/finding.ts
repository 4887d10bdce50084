import type { Code } from './codes.ts'
import type { Text } from './text.ts'

export type Severity = 'error' | 'warning' | 'info'

/**
 * One thing that is wrong or worth knowing, with its place. `row` is a line of the file counted from 1;
 * for GeoJSON it is the number of the feature, for the plan the line of the YAML text.
 */
export interface Finding {
  readonly code: Code
  readonly severity: Severity
  readonly file?: string
  readonly row?: number
  /** Header of the column; in the plan the character position in the line. */
  readonly column?: string | number
  /** Entry of the plan that it is about where it stands in no other file: `indicators.armut`. */
  readonly entry?: string
  readonly raum?: string
  readonly year?: number
  /** As it stands in the file. */
  readonly value?: string
  /** What was found, lower case, no full stop. */
  readonly found: Text
  readonly expected?: Text
  /** What follows from it, where that says more than what was found and expected. */
  readonly consequence?: Text
  readonly remedy?: Text
}
