import type { Contests } from '../../measures/composite/aggregate/aggregator.ts'
import type { normalise } from '../../measures/composite/normalise/table.ts'
import type { ClassInfo } from '../../model/publication.ts'
import type { UncertaintyInfo, UncertaintyScore } from '../../model/robustness.ts'
import type { DevelopmentScore } from '../../model/development.ts'
import type { Klasse } from '../../model/klasse.ts'
import type { RankCertainty } from '../../model/score.ts'
import type { Status } from '../../model/status.ts'
import type { Text, Wording } from '../../model/text.ts'

/** A cell as it was delivered, and the number it was read as. */
export interface SourceCell {
  /** `source.column` of the plan. */
  readonly name: string
  /** Key of the area in the file. */
  readonly raum: string
  readonly file: string
  /** Line of the file, counted from 1. */
  readonly row: number
  readonly column: string
  /** As it stands in the file; null where it was counted from many rows. */
  readonly text: string | null
  readonly value: number | null
  /** Share of it that counts here: 1 but where an Umsteigeschlüssel shared it out. */
  readonly weight: number
}

/** One indicator in one area and Berichtsjahr, down to the cells. */
export interface IndicatorExplained {
  readonly indicator: string
  readonly label: Text
  readonly unit: Wording
  readonly year: number
  readonly status: Status
  readonly note: Text | null
  readonly value: number | null
  /** Where small numbers are drawn towards others: the value before, and towards what; else null. */
  readonly shrunk: { readonly before: number; readonly words: Text } | null
  /** null where the value came without counts. */
  readonly counts: { readonly numerator: number; readonly denominator: number; readonly per: number } | null
  /** Cells of the numerator, then of the denominator, or of the published value; without a value only those that hold no number. */
  readonly cells: readonly SourceCell[]
  /** Of a higher level: how many areas lie in it, and of how many the cells may be named; null on the base level. */
  readonly areas: { readonly all: number; readonly shown: number } | null
  readonly estimated: boolean
}

/** The scale of an indicator or a sub-index: the method, and the numbers that it rests on. */
export interface ScaleExplained {
  readonly method: keyof typeof normalise
  readonly label: Text
  readonly formula: Wording
  /** The years whose areas it rests on. */
  readonly years: readonly number[]
  /** Whether these are the assessed areas alone; else all that have a value. */
  readonly assessedOnly: boolean
  /** Of the method, those of the plan and the usual ones. */
  readonly settings: Readonly<Record<string, number | string>>
  /** By name; of an indicator that is turned, of its values with the other sign. */
  readonly rests: Readonly<Record<string, number>>
}

/** Of a scale made of ranks: how many areas lie below, how many have the same value, of how many, and the place that this makes, from below. */
export interface PlaceExplained {
  readonly below: number
  readonly same: number
  readonly of: number
  readonly r: number
}

/** A method that was applied to a value, with the numbers it rests on. */
export interface AppliedExplained {
  /** With its settings. */
  readonly label: Text
  /** null where the label says it all. */
  readonly formula: Wording | null
  readonly rests: Readonly<Record<string, number>>
}

/** What one step did to a value: it went in as `before` (null: a gap) and came out as `after`. */
export interface StepExplained {
  readonly step: 'impute' | 'denominate' | 'treat'
  readonly methods: readonly AppliedExplained[]
  /** Whether it is still in the unit of the indicator. */
  readonly sameUnit: boolean
  readonly before: number | null
  readonly after: number | null
}

/** An indicator as a member of an index: how its value became a standardised one. */
export interface MemberExplained extends IndicatorExplained {
  readonly direction: 'burden' | 'resource'
  /** Whether it is turned, so that high means what the index means by high. */
  readonly turned: boolean
  /** The sub-index, or the index, that it belongs to. */
  readonly parent: string
  readonly weight: number
  /** Weight times value, where parts are added up; null where they are drawn together in another way. */
  readonly contribution: number | null
  /** What was done to the value before it was put on its scale; only steps that changed it. */
  readonly steps: readonly StepExplained[]
  /** The value that was put on its scale, in the unit of the indicator. */
  readonly treated: number | null
  readonly scale: ScaleExplained
  /** Mean and standard deviation of the areas that z-values rest on; null of any other scale. */
  readonly mean: number | null
  readonly sd: number | null
  /** null of a scale that is not made of ranks. */
  readonly place: PlaceExplained | null
  /** On the scale; null where it has no value. */
  readonly z: number | null
  /** Of a change: the earlier value, with its cells, that was taken off. */
  readonly before: IndicatorExplained | null
}

/** A sub-index, or the index itself: how its parts became one number. */
export interface GroupExplained {
  readonly id: string
  readonly label: Text
  /** The one it belongs to; null of the index itself. */
  readonly parent: string | null
  readonly method: Text
  readonly formula: Wording
  /** How the weights were found, and the numbers that rests on; null where the plan gives them. */
  readonly weights: AppliedExplained | null
  readonly parts: readonly {
    readonly id: string
    readonly label: Text
    readonly weight: number
    readonly value: number | null
  }[]
  /** Of a sum that is standardised again in itself: the sum, and mean and standard deviation of those of the year; else null. */
  readonly sum: { readonly value: number; readonly mean: number; readonly sd: number } | null
  /** Whether the weights of the parts are the area's own, under which it looks best. */
  readonly own: boolean
  /** Of areas set against each other two by two: against how many this one won, lost, and neither; else null. */
  readonly contests: Contests | null
  /** Whether weights were stretched over parts that are missing. */
  readonly stretched: boolean
  readonly drawn: number | null
  /** The scale that it was put on afterwards; null where it was put on none. */
  readonly scale: ScaleExplained | null
  readonly place: PlaceExplained | null
  readonly value: number | null
}

/** A composite: its members, their sum, and how the sum became value, rank and class. */
export interface PartExplained {
  readonly members: readonly MemberExplained[]
  /** From the sub-indices over indicators up to the index itself, which is the last. */
  readonly groups: readonly GroupExplained[]
  /** The index before it is put on its last scale. */
  readonly sum: number
  /** Mean and standard deviation of the sum over the assessed areas, where the last scale is z; else null. */
  readonly again: { readonly mean: number; readonly sd: number } | null
  readonly value: number
  readonly rank: number
  readonly klasse: ClassInfo | null
  readonly classes: readonly ClassInfo[]
  /** How classes were cut; null where the plan gives their bounds. */
  readonly classRule: Text | null
  /** Areas that were assessed. */
  readonly assessed: number
  /** How far small counts leave rank and class open; null where nothing was drawn. */
  readonly certainty: RankCertainty | null
}

/** A change between two Berichtsjahre. */
export interface ChangeExplained {
  readonly indicator: string
  readonly label: Text
  readonly unit: Wording
  /** Of the earlier value, in per cent; else the difference. */
  readonly percent: boolean
  readonly value: number
  readonly now: IndicatorExplained
  readonly before: IndicatorExplained
}

/** Where the value of an indicator, or a change of it, stands among the areas of its level. */
export interface StandingExplained {
  /** Null where the level is a single area. */
  readonly rank: number | null
  readonly of: number
  readonly direction: 'burden' | 'resource' | 'neutral'
  readonly klasse: Klasse | null
  /** Wilson's 95 % interval of a share of persons. */
  readonly interval: readonly [low: number, high: number] | null
  /** On the scale of the first index that uses it. */
  readonly scaled: { readonly index: string; readonly label: Text; readonly member: MemberExplained } | null
}

/** An indicator of a typology: how its value came onto its scale, and what it is in the type and in all areas. */
export interface TypeMemberExplained extends IndicatorExplained {
  readonly turned: boolean
  readonly treated: number | null
  readonly scale: ScaleExplained
  readonly place: MemberExplained['place']
  readonly z: number | null
  /** Means over the areas of the own type, and over all with a type, in the unit of the indicator. */
  readonly typeMean: number
  readonly allMean: number
}

/** How an area came to its type. */
export interface TypeExplained {
  readonly number: number
  readonly label: Text
  readonly portrait: Text
  /** Of the area from the mean of each type, on the scale of the indicators, nearest first; and in which share of the draws it is of that type. */
  readonly distances: readonly {
    readonly number: number
    readonly label: Text
    readonly distance: number
    readonly share: number
  }[]
  readonly method: 'ward' | 'k-means' | 'gaussian-mixture'
  /** Of a mixture: of each type its share, the density of the area in it, and the probability that the area is of it. */
  readonly mixture: readonly {
    readonly label: Text
    readonly share: number
    readonly density: number
    readonly probability: number
  }[]
  /** The year whose types hold for all; null where each year has its own. */
  readonly base: number | null
  readonly draws: number
  readonly silhouette: number
  readonly between: boolean
  readonly before: { readonly year: number; readonly number: number } | null
  readonly members: readonly TypeMemberExplained[]
}

/** A rule by which the plan does not assess an area. */
export interface ExcludedExplained {
  readonly rule: Text
  /** Cells that it looks at, as far as they may be shown. */
  readonly cells: readonly SourceCell[]
}

export interface Explanation {
  readonly asked: string
  readonly raum: string
  readonly name: string
  readonly year: number
  readonly label: Text
  /** What a high value of the index means; null of an indicator. */
  readonly high: 'burden' | 'resource' | null
  /** How it was computed, in a sentence. */
  readonly method: Text | null
  readonly status: Status
  /** Why there is no value, or what to know of it. */
  readonly note: Text | null
  /** Of an index or a typology that leaves the area out by a rule; else null. */
  readonly excluded: ExcludedExplained | null
  /** Indicators without a value, on which the index, its Dynamik or the type fails, with the cells that say so. */
  readonly missing: readonly IndicatorExplained[]
  /** Of an index. */
  readonly part: PartExplained | null
  readonly dynamics: PartExplained | null
  /** Sign of status and Dynamik together; empty where there is none. */
  readonly combined: string
  /** What became of the area since an earlier year. */
  readonly development: DevelopmentScore | null
  /** Where the area stands when questions of method are decided otherwise, and what these are. */
  readonly holds: { readonly score: UncertaintyScore; readonly info: UncertaintyInfo } | null
  /** Of a typology. */
  readonly type: TypeExplained | null
  /** Of an indicator. */
  readonly indicator: IndicatorExplained | null
  /** Of the change of an indicator. */
  readonly change: ChangeExplained | null
  readonly standing: StandingExplained | null
}
