import { check } from '../chain/check.ts'
import { draw } from '../chain/draw.ts'
import { ranks } from '../chain/ranks.ts'
import type { ChainData, ChainSpec, Step } from '../chain/spec.ts'
import { firstStage, type Stage } from '../chain/stage.ts'
import { take } from '../chain/take.ts'
import { tree } from '../chain/tree.ts'
import { changed } from './change.ts'
import type { Factor } from './factor.ts'

/** An index that was calculated once more, with one alternative of each factor. */
export interface Replication {
  readonly value: Float64Array
  /** Within its year, 1 = highest, equal values share the best place. */
  readonly rank: Float64Array
}

/** A stage, and the stages that steps from it led to. */
interface Known {
  readonly stage: Stage
  readonly after: Map<Step, Known>
}

/**
 * Prepares an index to be calculated many times: the function it answers takes the number of an alternative for
 * each factor. Steps that two replications share are taken once, so that what a replication costs is mostly
 * weighting and aggregation. Memory: the indicators once for every combination of steps. Throws where an
 * alternative cannot be run, before the first replication; a combination that cannot, when it comes.
 */
export function replicator(spec: ChainSpec, data: ChainData, factors: readonly Factor[]) {
  check(spec, data)
  for (const { alternatives } of factors) for (const { changes } of alternatives) check(changed(spec, changes), data)
  const structure = tree(spec.indicators, spec.nodes)
  const start: Known = { stage: firstStage(spec, data), after: new Map() }
  return (choice: ArrayLike<number>): Replication => {
    const variant = factors.reduce((so, { alternatives }, f) => changed(so, alternatives[choice[f]]!.changes), spec)
    const stage = variant.steps.reduce(next, start).stage
    const value = draw(stage, structure, variant).values.get(structure.top) ?? nothing(data)
    return { value, rank: ranks(stage, value) }
  }
}

function next({ stage, after }: Known, step: Step): Known {
  const known = after.get(step)
  if (known) return known
  const made: Known = { stage: take(stage, step), after: new Map() }
  after.set(step, made)
  return made
}

const nothing = ({ areas }: ChainData) => new Float64Array(areas.length).fill(NaN)
