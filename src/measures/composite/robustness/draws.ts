import { alternativeAt, type Factor } from './factor.ts'
import type { Replication } from './replicate.ts'

/** Places of all areas in many replications, one replication after the other. */
export interface Draws {
  readonly runs: number
  /** runs × areas; whole numbers, exact in single precision up to 16 million areas. */
  readonly ranks: Float32Array
}

/**
 * Runs the replications that the rows of a design stand for; `points` holds a number in [0, 1] for each factor,
 * row after row. Every row by itself, so that parts of a design may run side by side. `each` sees every
 * replication in turn. Memory: 4 bytes a run and area.
 */
export function draws(
  replicate: (choice: ArrayLike<number>) => Replication,
  factors: readonly Factor[],
  points: ArrayLike<number>,
  areas: number,
  each: (replication: Replication, run: number) => void = () => {},
): Draws {
  const d = factors.length
  const runs = points.length / d
  const ranks = new Float32Array(runs * areas)
  const choice = new Int32Array(d)
  for (let run = 0; run < runs; run++) {
    for (let f = 0; f < d; f++) choice[f] = alternativeAt(points[run * d + f], factors[f]!.alternatives.length)
    const replication = replicate(choice)
    ranks.set(replication.rank, run * areas)
    each(replication, run)
  }
  return { runs, ranks }
}
