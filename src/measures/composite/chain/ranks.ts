import { gather } from '../../../math/gather.ts'
import { rank } from '../../../math/rank.ts'
import type { Stage } from './stage.ts'

/** Places of an index within each year: 1 is the highest value, equal values share the best place, NaN has none. */
export function ranks({ blocks, data }: Pick<Stage, 'blocks' | 'data'>, value: Float64Array): Float64Array {
  if (blocks.length === 1) return rank(value)
  const out = new Float64Array(data.areas.length)
  for (const { rows } of blocks) {
    const places = rank(gather(value, rows))
    rows.forEach((i, j) => (out[i] = places[j]))
  }
  return out
}
