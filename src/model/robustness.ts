import type { Bezugsraum } from './bezugsraum.ts'
import type { Klasse } from './klasse.ts'
import type { Text } from './text.ts'
import type { Year } from './year.ts'

/** Where an area stands when questions of method are decided otherwise. */
export interface UncertaintyScore {
  readonly raum: Bezugsraum['id']
  readonly name: string
  readonly ebene: string
  readonly year: Year
  readonly index: string
  readonly rank: number
  readonly median: number
  readonly low: number
  readonly high: number
  readonly klasse: Klasse | null
  /** Share of the draws in each class, lowest value first; empty without classes. */
  readonly shares: readonly { readonly klasse: Klasse; readonly share: number }[]
  /** Share of the draws in which the area is not assessed: ranks are those of the others. */
  readonly unranked: number
  /** Share of those in which it is assessed, but there are more or fewer classes than the published ones. */
  readonly unclassed: number
}

/** What was drawn, and how much it moves the ranking of the last Berichtsjahr. */
export interface UncertaintyInfo {
  readonly index: string
  readonly draws: number
  readonly level: number
  /** Each question with the ways to decide it. */
  readonly questions: readonly { readonly label: Text; readonly ways: Text }[]
  /** Mean number of places that areas move in a draw: on average over the draws. */
  readonly shift: number
  /** Which question matters how much in the last Berichtsjahr; null where the plan does not ask. */
  readonly sensitivity: IndexSensitivity | null
}

/** Sobol indices of an index in one Berichtsjahr: which open question of method moves a result how much. */
export interface IndexSensitivity {
  readonly year: Year
  /** How often the index was computed. */
  readonly runs: number
  /** Of the intervals. */
  readonly level: number
  /** Mean number of places that areas move; and, where there are classes, number of areas in another class. */
  readonly results: readonly {
    readonly of: 'places' | 'classes'
    readonly mean: number
    /** 0 where no computation differs from another. */
    readonly variance: number
    readonly questions: readonly SensitivityScore[]
  }[]
}

/** What a question has to do with the variance of a result; shares as estimated, which may lie a little outside 0 to 1. */
export interface SensitivityScore {
  readonly id: string
  readonly label: Text
  /** Share that would go if this question were settled. */
  readonly first: Estimate
  /** Share that would stay if all others were settled. */
  readonly total: Estimate
}

export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** How the indicators of an index hang together in the last Berichtsjahr, each turned so that high means the same. */
export interface IndexStructure {
  readonly index: string
  readonly year: Year
  /** Areas that have every indicator. */
  readonly areas: number
  readonly alpha: number
  /** What is wrong where α is below 0 or not defined. */
  readonly alphaReason: Text | null
  readonly correlations: readonly { readonly first: string; readonly second: string; readonly r: number }[]
  /** Principal components, the strongest first, or why there are none. */
  readonly components: PrincipalComponents | { readonly reason: Text }
  /** Whether weights are agreed, or come from the values; or every area has its own. */
  readonly weighed: 'agreed' | 'estimated' | 'own'
  /**
   * Of each indicator: share by its weights, and by what it does to the index (NaN where that is not defined); whether the
   * index is low where it is high.
   */
  readonly weights: readonly {
    readonly id: string
    readonly share: number
    readonly influence: number
    readonly against: boolean
  }[]
  readonly doubles: readonly {
    readonly first: string
    readonly second: string
    readonly r: number
    readonly contained: boolean
  }[]
  /**
   * How far good values make up for bad ones; null where the index knows order alone or weighs every area by itself, and where
   * there are too few indicators or too many areas to compare in pairs.
   */
  readonly compensation: {
    /** Whether point by point; otherwise in part only. */
    readonly full: boolean
    /** Mean number of places that areas would move if nothing made up for anything. */
    readonly shift: number
    /** The areas that come furthest forward and furthest back by it, with places (above 0: forward); none where none does. */
    readonly most: readonly { readonly raum: Bezugsraum['id']; readonly places: number }[]
  } | null
}

/** Principal components of the indicators of an index: as many as indicators. */
export interface PrincipalComponents {
  /** So many of the first ones hold more than chance: each lies above the eigenvalue of its place in all but 5 of 100 draws. */
  readonly kept: number
  readonly draws: number
  readonly seed: number
  readonly list: readonly {
    /** Variance, in indicators. */
    readonly eigenvalue: number
    /** Not exceeded in 95 of 100 draws of indicators without anything in common. */
    readonly chance: number
    /** Share of all variance, of this one and up to this one. */
    readonly share: number
    readonly cumulated: number
    /** Correlation of each indicator with the component, in the order of the weights. */
    readonly loadings: readonly number[]
  }[]
}
