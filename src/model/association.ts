import type { RaumId } from './bezugsraum.ts'
import type { MeasureInfo, NeighboursInfo } from './measure-info.ts'
import type { Klasse } from './klasse.ts'
import type { Status } from './status.ts'
import type { Text } from './text.ts'
import type { Year } from './year.ts'

/** How alike neighbouring areas are in an indicator, by one measure, in one Berichtsjahr. */
export interface AssociationScore {
  readonly year: Year
  readonly ebene: string
  readonly indicator: string
  readonly measure: string
  readonly parameters: string
  readonly value: number
  /** What the values would give if they were dealt out to the areas by lot: by formula, of rates of small areas as drawn. */
  readonly expected: number
  /** Distance from that by formula, in standard deviations, and p if it is normal; NaN where there is no formula. */
  readonly z: number
  readonly p: number
  /** How often such a lot is as far out, among those drawn. */
  readonly drawn: number
  /** Areas with a value that may be shown: those it is computed over. */
  readonly areas: number
  readonly note: Text | null
}

/** The same in one area. */
export interface AssociationLocal {
  readonly raum: RaumId
  readonly name: string
  readonly ebene: string
  readonly year: Year
  readonly indicator: string
  readonly measure: string
  readonly parameters: string
  readonly value: number
  readonly klasse: Klasse | null
  /** Raised for the many areas that are tested at once. */
  readonly p: number
  readonly status: Status
  readonly note: Text | null
}

/** What stands around these numbers. */
export interface AssociationInfo {
  readonly indicators: readonly string[]
  readonly measures: readonly MeasureInfo[]
  readonly local: readonly MeasureInfo[]
  /** Who is whose neighbour in the last year, for the indicators that have values in the same areas. */
  readonly neighbours: readonly { readonly indicators: readonly string[]; readonly info: NeighboursInfo }[]
  readonly draws: number
  readonly seed: number
}
