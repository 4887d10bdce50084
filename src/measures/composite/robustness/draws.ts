import { alternativeAt, type Factor } from './factor.ts'
import type { Replication } from './replicate.ts'

/**
 * Runs the replications that the rows of a design stand for; `points` holds a number in [0, 1] for each factor,
 * row after row. Every row by itself, so that parts of a design may run side by side. `each` sees every
 * replication in turn; nothing is kept.
 */
export function draws(
  replicate: (choice: ArrayLike<number>) => Replication,
  factors: readonly Factor[],
  points: ArrayLike<number>,
  each: (replication: Replication, run: number) => void,
): void {
  const d = factors.length
  const choice = new Int32Array(d)
  for (let run = 0; run < points.length / d; run++) {
    for (let f = 0; f < d; f++) choice[f] = alternativeAt(points[run * d + f], factors[f]!.alternatives.length)
    each(replicate(choice), run)
  }
}
