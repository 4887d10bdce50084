import type { Sign } from '../../model/delivery.ts'
import type { Encoding } from './encoding.ts'

/** What whoever asks knows already; it decides where the file leaves a choice. */
export interface Given {
  readonly encoding?: Encoding
  readonly delimiter?: string
  readonly decimal?: '.' | ','
  readonly thousands?: string
  readonly key?: readonly string[]
  readonly signs?: Readonly<Record<string, Sign>>
  /** What numbers are written with, `€` in `10,50 €`. */
  readonly unit?: readonly string[]
  /** Whether a very large file is looked at as a whole. */
  readonly whole?: boolean
  /** Of a workbook. */
  readonly sheet?: string
  readonly hidden?: 'skip' | 'read'
  /** Which number holds of those that are shown as per cent: stored 0.125, shown 12.5. */
  readonly percent?: 'stored' | 'shown'
  /** Of a workbook or text file with several tables: where the one that is meant stands, `A3:F14`. */
  readonly range?: string
  /** Of JSON. */
  readonly path?: string
  /** Of an archive. */
  readonly member?: string
  /** Of geometry: one of several layers, the system of the coordinates. */
  readonly layer?: string
  /** Whether the rows of a table are points: then no key of areas is looked for. */
  readonly points?: boolean
  /** Whether the rows of a table are themselves the areas: then only keys and names matter. */
  readonly areas?: boolean
  readonly crs?: string
}
