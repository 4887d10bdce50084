import type { Text, Wording } from './text.ts'

export interface MeasureInfo {
  readonly id: string
  /** As the scores name them, `h=1 own=white`; not there where a measure has none. */
  readonly parameters?: string
  /** The same in words. */
  readonly settings?: Text
  readonly label: Text
  readonly formula: Wording
  readonly source: string
  readonly reading: Text
  readonly readingBelow?: Text
  readonly range: readonly [number, number]
}

/** Neighbours of one kind on one level, among the areas where somebody lives. */
export interface NeighboursInfo {
  readonly ebene: string
  /** `neighbours=knn k=6`. */
  readonly neighbours: string
  readonly areas: number
  /** Neighbours an area: in the mean, the fewest, the most. */
  readonly mean: number
  readonly least: number
  readonly most: number
  /** Areas without any. */
  readonly islands: readonly { readonly raum: string; readonly name: string }[]
  /** Connected parts; an area without neighbours is one by itself. */
  readonly parts: number
}
