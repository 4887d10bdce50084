import { sum } from '../../math/sum.ts'
import type { Crosswalk } from '../../model/crosswalk.ts'
import { statusCode } from '../../model/status.ts'
import type { Cells } from '../../model/vector.ts'
import { worst } from './worst.ts'

/**
 * Published shares of the old areas on the new ones, where their counts are not known: each share becomes a count
 * of `proxy` persons, the counts travel, and the share is made of them again. An old area without any of these
 * persons counts for nothing, whatever its share. Void where none of them comes here. O(parts).
 *
 * The proxy stands for the denominator of the share (all residents for those of 15 to 65, say): the closer the
 * two, the better the estimate. An area that did not change keeps its share to the last digit.
 */
export function carryShares(shares: Cells, proxy: Cells, { parts }: Crosswalk): Cells {
  const carried = {
    values: new Float64Array(parts.length).fill(NaN),
    status: new Uint8Array(parts.length).fill(statusCode.absent),
  }
  parts.forEach((own, i) => {
    if (own.length === 0) return
    const [only] = own
    if (own.length === 1 && shares.status[only!.old] === statusCode.ok) {
      carried.values[i] = shares.values[only!.old]!
      carried.status[i] = statusCode.ok
      return
    }
    const counted = own.filter(({ old }) => !(proxy.status[old] === statusCode.ok && proxy.values[old] === 0))
    const missing = worst(counted.flatMap(({ old }) => [shares.status[old]!, proxy.status[old]!]))
    const persons = sum(counted.map(({ old, weight }) => weight * proxy.values[old]!))
    carried.status[i] = missing !== statusCode.ok ? missing : counted.length === 0 ? statusCode.void : statusCode.ok
    if (carried.status[i] === statusCode.ok)
      carried.values[i] =
        sum(counted.map(({ old, weight }) => weight * proxy.values[old]! * shares.values[old]!)) / persons
  })
  return carried
}
