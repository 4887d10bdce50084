import type { AssociationLocal, AssociationScore } from './association.ts'
import type { Klasse } from './klasse.ts'
import type { RaumId } from './bezugsraum.ts'
import type { DevelopmentScore } from './development.ts'
import type { UncertaintyScore } from './robustness.ts'
import type { Status } from './status.ts'
import type { Text } from './text.ts'
import type { TypeProfile, TypeScore } from './typology.ts'
import type { Year } from './year.ts'

/** One indicator in one Bezugsraum and Berichtsjahr. NaN where the status is not `ok`. */
export interface IndicatorScore {
  readonly raum: RaumId
  readonly name: string
  readonly ebene: string
  readonly year: Year
  readonly indicator: string
  readonly value: number
  /** Persons counted; NaN where the value came without its counts. */
  readonly numerator: number
  readonly denominator: number
  /** Standardised as in the index that uses the indicator; NaN where none does. */
  readonly z: number
  /** 1 is the highest burden (highest value of a neutral indicator); equal values share the best rank. */
  readonly rank: number
  readonly klasse: Klasse | null
  readonly status: Status
  readonly note: Text | null
  /** Whether it rests on counts shared out by an Umsteigeschlüssel; false where it is not there. */
  readonly estimated?: boolean
  /** The value before small numbers were drawn towards others; not there where it is not shrunk. */
  readonly unshrunk?: number
  /** Wilson's 95 % interval of a share of persons that were counted; not there where there is none. */
  readonly interval?: readonly [low: number, high: number]
}

/** What was done to a cell of an index on its way; `stretched`: a sub-index without some of its parts. */
export type Edit = 'imputed' | 'winsorised-high' | 'winsorised-low' | 'transformed' | 'stretched'

/** How far small counts leave rank and class of an index open. */
export interface RankCertainty {
  /** Between these lies the rank in the draws, with the confidence that the plan asks for. */
  readonly low: number
  readonly high: number
  /** Share of the draws in the own class (NaN where there are no classes), and the class that has the most of the others. */
  readonly share: number
  readonly rival: Klasse | null
  /** Whether the own class has at least that confidence; else it is not to be told apart from `rival`; null without classes. */
  readonly distinct: boolean | null
  /** Numbers of the other classes that the draws leave open: `rival`, and those as frequent as the confidence leaves room for. */
  readonly open: readonly number[]
  readonly words: Text
}

/** A part of an index in one Bezugsraum and Berichtsjahr: an indicator, or a sub-index. NaN where there is none. */
export interface PartScore {
  readonly raum: RaumId
  readonly name: string
  readonly ebene: string
  readonly year: Year
  readonly index: string
  readonly part: string
  readonly kind: 'indicator' | 'sub-index'
  /** The sub-index, or the index, that it belongs to. */
  readonly parent: string
  /** Of an indicator: as shown, and after gaps, bases and outliers. Of a sub-index NaN. */
  readonly raw: number
  readonly treated: number
  /** On the scale of the index, high = what the index means by high; of a sub-index its value. */
  readonly value: number
  /** Among its siblings, in parts of 1. */
  readonly share: number
  readonly edits: readonly Edit[]
}

/** One social index in one Bezugsraum and Berichtsjahr. */
export interface IndexScore {
  readonly raum: RaumId
  readonly name: string
  readonly ebene: string
  readonly year: Year
  readonly index: string
  readonly value: number
  /** Weighted sum of the standardised indicators, before it is standardised again. */
  readonly sum: number
  readonly rank: number
  readonly klasse: Klasse | null
  readonly dynamicsValue: number
  readonly dynamicsSum: number
  readonly dynamics: Klasse | null
  /** Both classes in one sign, as `2+/-`; empty where one is missing. */
  readonly combined: string
  readonly status: Status
  readonly note: Text | null
  /** Whether it rests on counts shared out by an Umsteigeschlüssel; false where it is not there. */
  readonly estimated?: boolean
  /** Cells that were filled or moved; not there where none was. */
  readonly edited?: readonly { readonly part: string; readonly edit: Edit }[]
  readonly certainty?: RankCertainty
  /** The same of the Dynamik. */
  readonly dynamicsCertainty?: RankCertainty
}

/** Between what a value lies for all counts of whole persons that are compatible with what is withheld or rounded. */
export interface ValueBounds {
  readonly lower: number
  readonly upper: number
  /** Whether there are such counts for either end; else the value may lie in less. */
  readonly sharp: boolean
  /** How many counts are withheld or not known. */
  readonly hidden: number
  /** Of what every count is a multiple; 0 where none is rounded. */
  readonly rounding: number
}

/** One measure of one group over all areas of a level. */
export interface SegregationScore {
  readonly year: Year
  readonly ebene: string
  readonly group: string
  readonly reference: string
  readonly measure: string
  readonly value: number
  /** Value if the group were spread by chance alone; NaN where the measure has none. */
  readonly expected: number
  /** Areas with persons, over which the measure runs. */
  readonly areas: number
  readonly note: Text | null
  readonly estimated?: boolean
  /** Parameters and their values in words, `h=1 own=white`; empty where the measure has none. */
  readonly parameters?: string
  /** Between which values 95 % of draws lie, the bias of small counts taken off; not there where nothing was drawn. */
  readonly interval?: readonly [low: number, high: number]
  /** The value less the bias of small counts that the draws show; not there where nothing was drawn. */
  readonly corrected?: number
  /** How often chance alone is as far out; not there where nothing was tested. */
  readonly p?: number
  /** How far it is from what chance gives, in standard deviations of chance; likewise. */
  readonly z?: number
  /** Standard error from leaving out each area in turn; not there where the plan does not ask. */
  readonly error?: number
  /** Not there where all counts are known. Where counts are withheld it stands in place of the value, which is NaN. */
  readonly bounds?: ValueBounds
  /** How many areas the value leaves out because counts in them are withheld or unknown; not there where it is over all, or has bounds. */
  readonly leftOut?: number
  /** Of indices that are sums over areas: how many areas it takes to make up half of the value. */
  readonly half?: number
  /** Distance from what chance makes of the same values on the map, by formula; not there where there is no such. */
  readonly dealt?: { readonly z: number; readonly p: number }
  /** Value in parts of what chance leaves to be fully apart; not there where that says nothing. */
  readonly aboveChance?: number
  /** Of the last year: change a year through all years on the same areas; not there for fewer than three. */
  readonly trend?: { readonly perYear: number; readonly since: Year }
}

/** One measure of one group in one Bezugsraum and Berichtsjahr. */
export interface LocalScore {
  readonly raum: RaumId
  readonly name: string
  readonly ebene: string
  readonly year: Year
  readonly group: string
  readonly reference: string
  readonly measure: string
  readonly value: number
  /** Parameters and their values, `neighbours=queen weights=row`; not there where the measure has none. */
  readonly parameters?: string
  /** The kind of cluster, for measures that find such. */
  readonly klasse: Klasse | null
  /** How often chance alone would do, raised for the many areas that are tested at once; NaN where nothing is tested. */
  readonly p: number
  readonly status: Status
  readonly note: Text | null
}

/** What one Bezugsraum has to do with a value of the city, and with its change. */
export interface SegregationContribution {
  readonly raum: RaumId
  readonly name: string
  readonly ebene: string
  readonly year: Year
  readonly group: string
  readonly reference: string
  readonly measure: string
  readonly parameters?: string
  /** `parts` add up to the value; `without` is what the value loses when the area is left out. */
  readonly kind: 'parts' | 'without'
  /** The value that it is set against, over how many areas, and whether these are all or those that are shown. */
  readonly city: { readonly value: number; readonly areas: number; readonly whole: boolean }
  /** In the unit of the measure; below 0 where the area lowers the value. */
  readonly value: number
  /** In parts of the value of the city; NaN of `without`. */
  readonly part: number
  /** The first year of the same areas, and by how much the area adds more since; null and NaN where there is none. */
  readonly since: Year | null
  readonly change: number
  readonly status: Status
  readonly note: Text | null
}

/** A part of what M or H of a group is made of, or of what the change of M comes from. */
export interface SegregationPart {
  readonly year: Year
  /** The earlier year of a change; null for a part of a value. */
  readonly from: Year | null
  /** The level that differs, and the one within which it does; empty for the whole city. */
  readonly ebene: string
  readonly within: string
  readonly group: string
  readonly reference: string
  readonly measure: string
  /** `between` or `within` of a value; of a change `difference`, `boundaries`, `group`, `unit`, `structural`, … */
  readonly part: string
  readonly value: number
  /** In parts of the value, or of the change. */
  readonly share: number
}

/** What became of a value between two Berichtsjahre of the same areas. */
export interface SegregationChange {
  readonly from: Year
  readonly to: Year
  readonly ebene: string
  readonly group: string
  readonly reference: string
  readonly measure: string
  readonly parameters?: string
  readonly difference: number
  readonly interval: readonly [low: number, high: number]
  /** At most 0.05 exactly where the interval leaves out 0. */
  readonly p: number
  /** Of the random label test: whether chance does it by swapping the counts of the two years area by area. */
  readonly labels: number
}

/** All that a run has computed. */
export interface Results {
  /** Parts of the indices, area by area. */
  readonly parts?: readonly PartScore[]
  /** Where areas stand when questions of method are decided otherwise; not there where the plan does not ask. */
  readonly uncertainty?: readonly UncertaintyScore[]
  /** What became of areas since an earlier year, in indices with a Dynamik. */
  readonly development?: readonly DevelopmentScore[]
  /** Types of areas, and what the areas of each have in common; not there where the plan asks for none. */
  readonly types?: readonly TypeScore[]
  readonly typeProfiles?: readonly TypeProfile[]
  readonly indicators: readonly IndicatorScore[]
  readonly indices: readonly IndexScore[]
  readonly segregation: readonly SegregationScore[]
  readonly segregationChanges?: readonly SegregationChange[]
  readonly local?: readonly LocalScore[]
  readonly segregationParts?: readonly SegregationPart[]
  /** What areas add to values of the city; not there where the plan does not ask. */
  readonly contributions?: readonly SegregationContribution[]
  /** How alike neighbours are in indicators, and where; not there where the plan does not ask. */
  readonly association?: readonly AssociationScore[]
  readonly associationLocal?: readonly AssociationLocal[]
}

declare const released: unique symbol

/** All that may be shown. Only `protect/release.ts` makes one: forgetting disclosure control does not compile. */
export type Release = Results & { readonly [released]: true }
