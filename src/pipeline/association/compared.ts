import { empiricalBayesRates } from '../../measures/association/empirical-bayes-moran.ts'
import { inhabited } from '../../measures/association/inhabited.ts'
import type { LinkValues } from '../../measures/association/links.ts'
import type { Values } from '../../model/measure.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { ValueInputs } from './values-of.ts'

/** Of rates of small areas: those that chance would make vary alike, in place of the values. */
export const byCounts = 'moran-of-rates'

/** What a measure sets against each other. */
export interface Compared {
  /** Places of the areas with a value among all of the level. */
  readonly where: Int32Array
  readonly values: Float64Array
  readonly neighbours: Neighbours
}

/** The numbers that a measure of association compares, and who is beside whom among them. */
export function comparedBy(id: string, inputs: ValueInputs, parameters: Values<string>): Compared {
  const { where, group, total, share, neighbours } = inhabited(inputs, parameters as unknown as LinkValues)
  return { where, values: id === byCounts ? empiricalBayesRates(group, total) : share, neighbours }
}
