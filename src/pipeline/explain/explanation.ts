import type { ClassInfo } from '../../model/publication.ts'
import type { Status } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'

/** A cell as it was delivered, and the number it was read as. */
export interface SourceCell {
  /** `source.column` of the plan. */
  readonly name: string
  readonly file: string
  /** Line of the file, counted from 1. */
  readonly row: number
  readonly column: string
  /** As it stands in the file; null where it was counted from many rows. */
  readonly text: string | null
  readonly value: number | null
}

/** One indicator in one area and Berichtsjahr, down to the cells. */
export interface IndicatorExplained {
  readonly indicator: string
  readonly label: Text
  readonly unit: string
  readonly year: number
  readonly status: Status
  readonly note: Text | null
  readonly value: number | null
  /** null where the value came without counts. */
  readonly counts: { readonly numerator: number; readonly denominator: number; readonly per: number } | null
  /** Cells of the numerator, then of the denominator, or of the published value. Empty where the value is withheld. */
  readonly cells: readonly SourceCell[]
  readonly estimated: boolean
}

/** An indicator as a member of an index: how its value became a standardised one. */
export interface MemberExplained extends IndicatorExplained {
  readonly direction: 'burden' | 'resource'
  readonly weight: number
  /** Mean and standard deviation over the assessed areas. */
  readonly mean: number
  readonly sd: number
  readonly z: number
  /** Of a change: the earlier value, with its cells, that was taken off. */
  readonly before: IndicatorExplained | null
}

/** A composite: its members, their sum, and how the sum became value, rank and class. */
export interface PartExplained {
  readonly members: readonly MemberExplained[]
  readonly sum: number
  /** Mean and standard deviation of the sum over the assessed areas; null where it is the value as it is. */
  readonly again: { readonly mean: number; readonly sd: number } | null
  readonly value: number
  readonly rank: number
  readonly klasse: ClassInfo | null
  readonly classes: readonly ClassInfo[]
  /** Areas that were assessed. */
  readonly assessed: number
}

export interface Explanation {
  readonly asked: string
  readonly raum: string
  readonly name: string
  readonly year: number
  readonly label: Text
  /** How it was computed, in a sentence. */
  readonly method: Text | null
  readonly status: Status
  /** Why there is no value, or what to know of it. */
  readonly note: Text | null
  /** Of an index. */
  readonly part: PartExplained | null
  readonly dynamics: PartExplained | null
  /** Of an indicator. */
  readonly indicator: IndicatorExplained | null
}
