import type { Measure } from '../model/measure.ts'
import * as association from './association/index.ts'
import * as multigroup from './multigroup/index.ts'
import * as segregation from './segregation/index.ts'
import * as spatial from './spatial/index.ts'

/** Families of measures with one number for the city, in the order of the catalogue. */
const families: readonly Readonly<Record<string, Measure>>[] = [segregation, spatial, multigroup, association]

/** Every measure of them by its id, in the order in which they are listed to people. */
export const measures: Readonly<Record<string, Measure>> = Object.fromEntries(
  families
    .flatMap((family) => Object.values(family))
    .map((measure): [string, Measure] => [measure.id, measure])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
)
