import type { AssociationInfo } from './association.ts'
import type { MeasureInfo, NeighboursInfo } from './measure-info.ts'
import type { IndexStructure, UncertaintyInfo } from './robustness.ts'
import type { Klasse } from './klasse.ts'
import type { Language, Text, Wording } from './text.ts'
import type { TypologyInfo } from './typology.ts'
import type { Year } from './year.ts'

export type Direction = 'burden' | 'resource' | 'neutral'

/** What stands around the numbers: titles, labels, sources, rules. Language and Berichtsjahr of the edition. */
export interface Publication {
  readonly title: Text
  /** Printed at the top of every output a person reads, such as "Erfundene Stadt". */
  readonly notice: Text | null
  readonly publisher: Publisher
  readonly language: Language
  /** All Berichtsjahre, ascending; the last is the one the report is about. */
  readonly years: readonly Year[]
  readonly base: EbeneInfo
  readonly indicators: readonly IndicatorInfo[]
  readonly indices: readonly IndexInfo[]
  /** Indices that have a map beside the report; none where it is not there. */
  readonly maps?: readonly string[]
  readonly groups: readonly GroupInfo[]
  readonly measures: readonly MeasureInfo[]
  /** Measures with a value for every area; none where it is not there. */
  readonly localMeasures?: readonly MeasureInfo[]
  /** What intervals, errors and p of segregation mean; not there where the plan asks for none. */
  readonly segregationChance?: readonly Text[]
  /** Who counts as a neighbour in the report year; none where no measure asks. */
  readonly neighbours?: readonly NeighboursInfo[]
  readonly sources: readonly SourceInfo[]
  readonly ebenen: readonly EbeneInfo[]
  readonly protection: ProtectionInfo
  /** Years on areas of another Gebietsstand; none where it is not there. */
  readonly carried?: readonly CarriedInfo[]
  /** Geometry that was changed as the plan allows; none where it is not there. */
  readonly repaired?: readonly RepairedInfo[]
  /** What was drawn where a plan leaves questions of method open. */
  readonly uncertainty?: readonly UncertaintyInfo[]
  /** How the indicators of each index hang together. */
  readonly structures?: readonly IndexStructure[]
  /** How alike neighbours are in indicators; not there where the plan does not ask. */
  readonly association?: AssociationInfo
  /** Types of areas; none where it is not there. */
  readonly typologies?: readonly TypologyInfo[]
}

/** Berichtsjahre of an earlier Gebietsstand, carried to the areas of the report year by an Umsteigeschlüssel. */
export interface CarriedInfo {
  readonly gebietsstand: string
  readonly years: readonly Year[]
  readonly file: string
  /** What the weights share out. */
  readonly by: Text
  /** Areas that receive a part of an old one: their values are estimates. */
  readonly estimated: number
  /** Whether segregation is computed on the carried areas too. */
  readonly segregation: boolean
}

/** What was changed in the geometry of one Gebietsstand. */
export interface RepairedInfo {
  readonly gebietsstand: string
  /** Areas of which borders that crossed themselves were parted into loops. */
  readonly untangled: number
  /** Areas of which corners were put onto those of others. */
  readonly moved: number
  /** Metres that a corner was moved at most. */
  readonly farthest: number
  /** Areas of which rings were turned. */
  readonly turned: number
}

export interface Publisher {
  readonly name: string
  readonly contact: string | null
  readonly licence: string
  readonly ags: string | null
  readonly uri: string | null
}

export interface EbeneInfo {
  readonly id: string
  readonly label: Text
  /** Of the areas in the report year. */
  readonly gebietsstand: string
  readonly count: number
}

export interface IndicatorInfo {
  readonly id: string
  readonly label: Text
  readonly unit: Wording
  readonly direction: Direction
  readonly theme: string | null
  /** `sgb2.u15 / einwohner.u15`, or the column of a published value. */
  readonly formula: string
  /** True where the publisher gave a share without its counts. */
  readonly published: boolean
  /** Towards what small numbers are drawn; not there where they are not. */
  readonly shrunk?: Text
  /** Whether it is the change of another indicator over years. */
  readonly change?: boolean
}

export interface IndexInfo {
  readonly id: string
  readonly label: Text
  readonly preset: string | null
  readonly source: string | null
  /** Weights as declared, or as they were estimated. */
  readonly indicators: readonly { readonly id: string; readonly weight: number }[]
  /** What a high value means; burden where it is not there. */
  readonly high?: 'burden' | 'resource'
  /** Sub-indices, each after the one it belongs to; not there where there are none. */
  readonly groups?: readonly {
    readonly id: string
    readonly label: Text
    readonly weight: number
    readonly parts: readonly string[]
  }[]
  /** How classes were cut; not there where their bounds are declared. */
  readonly classRule?: Text
  /** Signs that come under attention; the last classes where it is not there. */
  readonly attention?: readonly string[]
  /** What ranges of ranks rest on; not there where none were drawn. */
  readonly reliability?: Text
  /** The same of the Dynamik; not there where it was not drawn, since changes were delivered. */
  readonly dynamicsReliability?: Text
  readonly dynamics: { readonly over: number | null; readonly indicators: readonly string[] } | null
  /** The chain in words: standardisation, aggregation, class boundaries. */
  readonly method: Text
  readonly classes: readonly ClassInfo[]
  readonly dynamicsClasses: readonly ClassInfo[]
}

/** A class with its boundaries as they are decided: `below` excludes, `to` includes; none at the last. */
export interface ClassInfo extends Klasse {
  readonly below?: number
  readonly to?: number
}

export interface GroupInfo {
  readonly id: string
  readonly label: Text
  /** Who it is compared with. */
  readonly reference: string
  readonly referenceLabel: Text
  readonly formula: string
  /** Whether it is several groups at once, none compared with another. */
  readonly together?: boolean
  /** Whether it is the group in an area beside the other one in the areas around. */
  readonly around?: boolean
}

export interface SourceInfo {
  readonly id: string
  readonly provider: string
  readonly licence: string
  readonly uri: string | null
  readonly files: readonly string[]
}

export interface ProtectionInfo {
  readonly minimumCount: number
  readonly denominators: number | null
  /** Whether more is withheld where a withheld value could be worked out. */
  readonly secondary: boolean
  /** Withheld cells by indicator, in all years and levels shown, and how many of them only to protect others. */
  readonly withheld: readonly { readonly indicator: string; readonly cells: number; readonly others: number }[]
}
