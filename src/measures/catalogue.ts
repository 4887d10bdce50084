import type { LocalMeasure, Measure } from '../model/measure.ts'
import { localMeasures, measures } from './measures.ts'

/** Every statistic of segregation and its kin by id: those with one number for the city, and those with one an area. */
export const catalogue: Readonly<Record<string, Measure | LocalMeasure>> = Object.fromEntries<Measure | LocalMeasure>(
  [...Object.entries(measures), ...Object.entries(localMeasures)].sort(([a], [b]) => (a < b ? -1 : 1)),
)
