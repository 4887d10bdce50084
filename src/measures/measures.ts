import type { LocalMeasure, Measure } from '../model/measure.ts'
import * as association from './association/index.ts'
import { shareGini, theilL, theilT } from './inequality/index.ts'
import * as local from './local/index.ts'
import * as multigroup from './multigroup/index.ts'
import * as segregation from './segregation/index.ts'
import * as spatial from './spatial/index.ts'

/** Families of measures; those of one number for the city and those of one an area may stand in the same. */
const families: readonly Readonly<Record<string, Measure | LocalMeasure>>[] = [
  segregation,
  spatial,
  multigroup,
  local,
  association,
  { shareGini, theilL, theilT },
]

const all = families.flatMap((family) => Object.values(family)).sort((a, b) => (a.id < b.id ? -1 : 1))
const byId = <M extends { readonly id: string }>(list: readonly M[]): Readonly<Record<string, M>> =>
  Object.fromEntries(list.map((measure) => [measure.id, measure]))
const isGlobal = (measure: Measure | LocalMeasure): measure is Measure => 'laws' in measure

/** Every measure with one number for the city by its id, in the order in which they are listed to people. */
export const measures: Readonly<Record<string, Measure>> = byId(all.filter(isGlobal))

/** Every measure with a number for each area, likewise. */
export const localMeasures: Readonly<Record<string, LocalMeasure>> = byId(
  all.filter((measure): measure is LocalMeasure => !isGlobal(measure)),
)
