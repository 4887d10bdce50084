import type { Dialect, Kind, Where } from './delivery.ts'

/** A delivered file of points and how the plan wants it read. */
export interface PointsSpec {
  readonly file: string
  /** Columns with the coordinates, and how the table is written; null: the file holds geometry. */
  readonly table: {
    readonly kind: Kind
    readonly dialect: Dialect
    readonly x: string
    readonly y: string
  } | null
  readonly crs: string | null
  /** The system of a file that names none, where its format does not settle that either; left out: there is none. */
  readonly otherwise?: string | null
  readonly layer: string | null
  readonly encoding: Dialect['encoding'] | null
  /** Only points with one of these texts under these headers; null: all. */
  readonly where: Where | null
  /** Property or column with how many are counted at a point; left out: nobody asks. */
  readonly count?: string | null
  /** Where the plan speaks of these points (`points.kitas`), for remedies. */
  readonly setting: string
}

/** What to do with points that lie in no area, and with those that lie on the border of several. */
export interface PointRule {
  readonly outside: 'refuse' | 'leave-out'
  /** `first`: the area whose key comes first has it. */
  readonly border: 'refuse' | 'first'
  readonly setting: string
}

/** Points as delivered, in the system of their file. Several places with one number are one thing (MultiPoint). */
export interface DeliveredPoints {
  readonly file: string
  readonly crs: string
  readonly x: Float64Array
  readonly y: Float64Array
  /** Number of the feature, or line of the table, counted from 1; ascending. */
  readonly at: Int32Array
  /** What is counted at each place, 0 or more; null where nobody asks. */
  readonly count: Float64Array | null
}
