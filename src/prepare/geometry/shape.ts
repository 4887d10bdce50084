import type { Code } from '../../model/codes.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'
import type { Mosaic } from './mosaic.ts'

/** What geometry is checked with: the rings in metres, where they came from, and what the plan tolerates. */
export interface Shape {
  readonly mosaic: Mosaic
  readonly file: string
  /** Metres up to which gaps and overlaps between areas are none. */
  readonly tolerance: number
  readonly setting: string
}

/** A check of geometry, as the checks of tables have it. `thorough` ones cost more than a build should, and run in `atlas check`. */
export interface GeometryRule {
  readonly code: Code
  readonly severity: Severity
  readonly looksAt: Text
  readonly thorough: boolean
  readonly find: (shape: Shape) => Finding[]
}
