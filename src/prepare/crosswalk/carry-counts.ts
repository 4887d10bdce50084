import { sum } from '../../math/sum.ts'
import type { Crosswalk } from '../../model/crosswalk.ts'
import { statusCode } from '../../model/status.ts'
import type { Cells } from '../../model/vector.ts'
import { worst } from './worst.ts'

/**
 * Counts of the old areas on the new ones: each old count is shared out by its weights. Fractions of persons
 * stay, so that the total stays. Where one of the old counts is missing, so is the new one, unless nothing of
 * that old area comes here. An area that the crosswalk does not name is absent. O(parts).
 */
export function carryCounts({ values, status }: Cells, { parts }: Crosswalk): Cells {
  const carried = {
    values: new Float64Array(parts.length).fill(NaN),
    status: new Uint8Array(parts.length).fill(statusCode.absent),
  }
  parts.forEach((own, i) => {
    if (own.length === 0) return
    carried.status[i] = worst(own.map(({ old }) => status[old]!))
    if (carried.status[i] === statusCode.ok)
      carried.values[i] = sum(own.map(({ old, weight }) => weight * values[old]!))
  })
  return carried
}
