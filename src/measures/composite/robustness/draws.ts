import type { Crew } from '../../../model/crew.ts'
import type { Replication } from './replicate.ts'
import { replications, runsInBlock, runsOf, type Design } from './replications.ts'

/** Runs the replications of a design, by whoever is of the `crew`. `each` sees every one in turn; nothing is kept. */
export function draws(design: Design, crew: Crew, each: (replication: Replication, run: number) => void): void {
  const rows = design.data.areas.length
  const [runs, most] = [runsOf(design), runsInBlock(rows)]
  const work = runs * rows * design.spec.indicators.length
  crew.run(replications, design, Math.ceil(runs / most), work, ({ values, ranks }, block) => {
    for (let r = 0; r * rows < values.length; r++) {
      const own = (all: Float64Array) => all.subarray(r * rows, (r + 1) * rows)
      each({ value: own(values), rank: own(ranks) }, block * most + r)
    }
  })
}
