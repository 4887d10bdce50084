import type { Task } from '../../../model/crew.ts'
import type { ChainData, ChainSpec } from '../chain/spec.ts'
import { alternativeAt, type Factor } from './factor.ts'
import { replicator } from './replicate.ts'

/** An index, its open questions, and a design: a number in [0, 1] for each question, replication after replication. */
export interface Design {
  readonly spec: ChainSpec
  readonly data: ChainData
  readonly factors: readonly Factor[]
  readonly points: Float64Array
}

/** Values and places of all rows, one replication after the other. */
export interface Replicated {
  readonly values: Float64Array
  readonly ranks: Float64Array
}

/** Replications of one block: no more than keep it within some 4 MB. */
export const runsInBlock = (rows: number): number => Math.max(1, Math.min(32, Math.floor(2 ** 18 / rows)))

/** How many replications the points stand for; none without questions. */
export const runsOf = ({ factors, points }: Design): number =>
  factors.length === 0 ? 0 : points.length / factors.length

/** Calculates an index anew for every replication; each by itself, so that blocks may run side by side. */
export const replications: Task<Design, Replicated> = {
  id: 'replications',
  prepare(design) {
    const { spec, data, factors, points } = design
    const replicate = replicator(spec, data, factors)
    const [rows, runs, d] = [data.areas.length, runsOf(design), factors.length]
    const most = runsInBlock(rows)
    return (block) => {
      const here = Math.min(most, runs - block * most)
      const [values, ranks] = [new Float64Array(here * rows), new Float64Array(here * rows)]
      for (let r = 0; r < here; r++) {
        const at = (block * most + r) * d
        const choice = factors.map(({ alternatives }, f) => alternativeAt(points[at + f]!, alternatives.length))
        const { value, rank } = replicate(choice)
        values.set(value, r * rows)
        ranks.set(rank, r * rows)
      }
      return { values, ranks }
    }
  },
}
