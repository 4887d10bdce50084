import type { Vector } from '../../model/vector.ts'
import { commonTables } from './common.ts'
import { fit } from './fit.ts'
import type { Table } from './table.ts'

/** What one area has to do with the structural part of a change. */
export interface AreaStructure {
  /** Position of the area in the vectors. */
  readonly area: number
  /** Its part of all persons of both years' areas, earlier and later. */
  readonly before: number
  readonly after: number
  /** How its own divergence from the city has changed, with the sizes of the earlier and of the later year. */
  readonly sizesBefore: number
  readonly sizesAfter: number
  /** What it adds to the structural part; over the areas these add up to it. */
  readonly total: number
}

/**
 * The structural part of `changeOfInformation` by `shapley`, area by area: from where the change comes that is not one of
 * sizes. Above 0 where the area has become more segregated. Areas that somebody lives in only in one of the years are
 * not among them. NaN where zeros leave no table with the margins of the other year. In nats. O(rounds · areas · groups). Elbers (2023), Sociological Methods & Research 52(1), 5–42.
 */
export function structureByArea(before: readonly Vector[], after: readonly Vector[]): AreaStructure[] {
  const { areas, then: a, now: b } = commonTables(before, after)
  const back = divergences(fit(b, a.rows, a.columns))
  const ahead = divergences(fit(a, b.rows, b.columns))
  const [then, now] = [divergences(a), divergences(b)]
  return areas.map((area, i) => {
    const [sizesBefore, sizesAfter] = [back[i] - then[i], now[i] - ahead[i]]
    const total = (a.rows[i] * sizesBefore + b.rows[i] * sizesAfter) / 2
    return { area, before: a.rows[i], after: b.rows[i], sizesBefore, sizesAfter, total }
  })
}

/** Of each area's groups from those of all areas: Σ pₖ ln(pₖ/Pₖ). */
function divergences({ cells, rows, columns }: Table): Float64Array {
  const m = columns.length
  return rows.map((row, i) => {
    let total = 0
    for (let k = 0; k < m; k++) {
      const p = cells[i * m + k] / row
      if (p !== 0) total += p * Math.log(p / columns[k])
    }
    return total
  })
}
