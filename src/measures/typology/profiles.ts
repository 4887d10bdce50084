import type { Vector } from '../../model/vector.ts'

/** Areas as points: one number an indicator. */
export interface Profiles {
  /** Indicators. */
  readonly d: number
  readonly n: number
  /** Row after row. */
  readonly values: Float64Array
  /** Place of each row among the areas that were given. */
  readonly area: Int32Array
  /** How many areas were given. */
  readonly areas: number
}

/**
 * The profiles of the areas that have every indicator. Rows stand in the order of their numbers, not in that of the
 * areas, so that no result hangs on the order in which areas come, not even by rounding or by the lot. O(d n log n).
 */
export function profiles(columns: readonly Vector[]): Profiles {
  const areas = columns[0]?.length ?? 0
  const there = Array.from({ length: areas }, (_, i) => i).filter((i) => columns.every((x) => !Number.isNaN(x[i])))
  there.sort((a, b) => columns.reduce((so, x) => so || x[a] - x[b], 0))
  const d = columns.length
  return {
    d,
    n: there.length,
    values: Float64Array.from({ length: there.length * d }, (_, c) => columns[c % d]![there[Math.floor(c / d)]!]),
    area: Int32Array.from(there),
    areas,
  }
}

/** Some rows of them, also more than once. */
export const rowsOf = ({ d, values, area, areas }: Profiles, rows: Int32Array): Profiles => ({
  d,
  n: rows.length,
  values: Float64Array.from({ length: rows.length * d }, (_, c) => values[rows[Math.floor(c / d)] * d + (c % d)]),
  area: rows.map((row) => area[row]),
  areas,
})

/** How many different rows there are; rows that are the same stand beside each other. O(n d). */
export function different({ n, d, values }: Profiles): number {
  let count = Math.min(n, 1)
  for (let i = 1; i < n; i++) {
    let k = 0
    while (k < d && values[i * d + k] === values[(i - 1) * d + k]) k++
    if (k < d) count++
  }
  return count
}
