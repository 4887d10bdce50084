import type { Contiguity } from './neighbours.ts'
import type { Places, Space } from './space.ts'
import type { Text } from './text.ts'
import type { Vector } from './vector.ts'

/** Persons of a city at one time by area of one level, and where the areas lie. Areas are sorted by key; no NaN. */
export interface City {
  readonly level: string
  readonly ids: readonly string[]
  /** All persons of each area. */
  readonly total: Vector
  readonly groups: readonly CityGroup[]
  /** null where there is no geometry. */
  readonly space: Space | null
  readonly contiguity: Contiguity | null
  /** null where none is declared: a centre is never guessed. */
  readonly centres: Places | null
}

/** A group of persons; groups may overlap. */
export interface CityGroup {
  readonly id: string
  readonly label: Text
  readonly count: Vector
}
