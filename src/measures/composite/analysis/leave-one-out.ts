import { draw } from '../chain/draw.ts'
import { ranks } from '../chain/ranks.ts'
import type { ChainResult } from '../chain/run.ts'
import type { ChainSpec } from '../chain/spec.ts'
import { rankShift } from '../robustness/rank-shift.ts'

/** An index without one of its parts. */
export interface Without {
  readonly id: string
  readonly value: Float64Array
  readonly rank: Float64Array
  /** Mean number of places that areas move. */
  readonly shift: number
}

/**
 * The index again and again without one indicator or sub-index, whose siblings share its weight. The steps before
 * the aggregation stay as they are. O(ids × aggregation).
 */
export function leaveOneOut(spec: ChainSpec, result: ChainResult, ids: readonly string[]): Without[] {
  return ids.map((id) => {
    const { values } = draw(result.stage, result.tree, { ...spec, without: [...(spec.without ?? []), id] })
    const value = values.get(result.tree.top) ?? new Float64Array(result.value.length).fill(NaN)
    const rank = ranks(result.stage, value)
    return { id, value, rank, shift: rankShift(rank, result.rank) }
  })
}
