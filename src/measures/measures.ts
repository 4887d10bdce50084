import type { Measure } from '../model/measure.ts'
import * as segregation from './segregation/index.ts'

/** Every measure by its id, in the order in which they are listed to people. */
export const measures: Readonly<Record<string, Measure>> = Object.fromEntries(
  Object.values(segregation)
    .map((measure): [string, Measure] => [measure.id, measure])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
)
