import type { Text } from './text.ts'
import type { Vector } from './vector.ts'

/** What a segregation measure may ask for: one number an area, all in the same order, no NaN. */
export interface Inputs {
  /** Persons of the group. */
  group: Vector
  /** Persons it is compared with; for a group against the rest: total − group. */
  other: Vector
  /** All persons. */
  total: Vector
}

/** Axioms of James & Taeuber (1985) and kin, tried on seeded random cities for every measure that claims them. */
export type Law = 'order' | 'scale' | 'split' | 'symmetry' | 'bounds'

/** A statistic over all areas of a city: one frozen object in one file. Never throws for data; NaN is "undefined". */
export interface Measure<K extends keyof Inputs = keyof Inputs> {
  readonly id: string
  readonly label: Text
  readonly formula: string
  readonly source: string
  readonly range: readonly [number, number]
  readonly needs: readonly K[]
  readonly laws: readonly Law[]
  /** How to read a value, in one sentence. */
  readonly reading: Text
  compute(inputs: Pick<Inputs, K>): number
  /** Value expected if the group were spread by chance alone, with the areas' sizes as they are. */
  expected?(inputs: Pick<Inputs, K>): number
}

export const measure = <K extends keyof Inputs>(definition: Measure<K>): Measure<K> => Object.freeze(definition)
