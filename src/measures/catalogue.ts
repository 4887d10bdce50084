import type { LocalMeasure, Measure } from '../model/measure.ts'
import { measures } from './measures.ts'

/** Every statistic of segregation and its kin by id: those with one number for the city, and those with one an area. */
export const catalogue: Readonly<Record<string, Measure | LocalMeasure>> = measures
