import type { Bezugsraum } from './bezugsraum.ts'
import type { Status } from './status.ts'
import type { Text } from './text.ts'
import type { Year } from './year.ts'

/** The type of one Bezugsraum in a Berichtsjahr. NaN and null where it has none. */
export interface TypeScore {
  readonly raum: Bezugsraum['id']
  readonly name: string
  readonly ebene: string
  readonly year: Year
  readonly typology: string
  /** Indicators that the type rests on. */
  readonly indicators: readonly string[]
  /** Number and label, which are no rank; the same from year to year. */
  readonly type: { readonly number: number; readonly label: Text } | null
  /** How well the area lies in its type: 1 firmly, 0 between two, below 0 nearer to another. */
  readonly silhouette: number
  /** Share of the draws, of those that hold it, in which it is of its own type. */
  readonly stability: number
  /** The type it is of most often otherwise, and in which share of the draws, or lies nearest to; null where there is none. */
  readonly other: { readonly number: number; readonly share: number } | null
  /** Of a mixture: the types with the probability that the area is of them, the most probable first; empty otherwise. */
  readonly probabilities?: readonly { readonly number: number; readonly probability: number }[]
  /** Whether it is not to be told for sure in which of the two it lies. */
  readonly between: boolean
  /** Its type in the Berichtsjahr before; null where it had none. */
  readonly before: { readonly year: Year; readonly number: number } | null
  readonly status: Status
  readonly note: Text | null
  readonly estimated: boolean
}

/** What the areas of one type have in common in a Berichtsjahr. NaN of a type without areas. */
export interface TypeProfile {
  readonly year: Year
  readonly typology: string
  readonly number: number
  readonly label: Text
  readonly areas: number
  /** Mean over its areas. */
  readonly silhouette: number
  /** Share of the type that is found again in areas drawn anew. */
  readonly stability: number
  readonly portrait: Text
  /** In the unit of the indicator, and in standard deviations from the mean of all areas that have a type. */
  readonly indicators: readonly {
    readonly id: string
    readonly mean: number
    readonly all: number
    readonly deviation: number
  }[]
}

/** What stands around the types. */
export interface TypologyInfo {
  readonly id: string
  readonly label: Text
  readonly indicators: readonly string[]
  readonly method: Text
  readonly sources: readonly string[]
  /** The year whose types hold for all; null where each year has its own. */
  readonly base: Year | null
  readonly draws: number
  readonly years: readonly {
    readonly year: Year
    /** Share of all differences that lies between the types. */
    readonly explained: number
    /** Mean silhouette, and what it says of the borders between the types. */
    readonly distinct: number
    readonly apart: 'strongly' | 'clearly' | 'weakly' | 'hardly'
    /** Agreement with the types of areas drawn anew, beyond chance. */
    readonly agreement: number
    /** Of a mixture: lower is better; null otherwise. */
    readonly bic: number | null
    /** Names of the plan that do not stand in this year, and why. */
    readonly misnamed: readonly Text[]
    /** Numbers of the types of a mixture that were held from shrinking onto a few areas. */
    readonly held: readonly number[]
  }[]
  /** Whether the plan names types. */
  readonly named: boolean
  /** Numbers of types to choose from, with their silhouettes by year and, of mixtures, BIC; empty where the plan says the number. */
  readonly tried: readonly {
    readonly count: number
    readonly silhouettes: readonly number[]
    readonly mean: number
    readonly bic: number | null
    readonly held: boolean
  }[]
  readonly triedIn: readonly Year[]
  readonly count: number
}
