import type { Bezugsraum } from './bezugsraum.ts'

/** A higher level over the areas of one Gebietsstand: its areas, sorted by key, and in which of them each area lies. */
export interface Level {
  readonly id: string
  readonly units: readonly Bezugsraum[]
  /** For each area below, in their order, the place of its parent in `units`. */
  readonly parent: Int32Array
}

/** Levels by their name in the plan. */
export type Levels = ReadonlyMap<string, Level>
