import { check } from './check.ts'
import { draw, type Drawn } from './draw.ts'
import { ranks } from './ranks.ts'
import type { ChainData, ChainSpec } from './spec.ts'
import { firstStage, type Stage } from './stage.ts'
import { take } from './take.ts'
import { tree, type Tree } from './tree.ts'

/** An index with everything that led to it. */
export interface ChainResult extends Drawn {
  readonly tree: Tree
  /** After the last step: normalised indicators, flags of cells, reasons of areas, and what each step rests on. */
  readonly stage: Stage
  /** As it came in, then after each step; the last is `stage`. */
  readonly stages: readonly Stage[]
  /** The index. */
  readonly value: Float64Array
  /** Of the index within its year: 1 is the highest value, equal values share the best place. At full precision. */
  readonly rank: Float64Array
}

/**
 * Runs the chain from raw indicators to the index: screening, imputation, denomination, treatment and
 * normalisation in the order declared, then weights and aggregation level by level. An area without the parts
 * it needs gets NaN; nothing is filled, stretched or left out unless a step says so. Throws where the chain is
 * put wrongly.
 */
export function run(spec: ChainSpec, data: ChainData): ChainResult {
  check(spec, data)
  const structure = tree(spec.indicators, spec.nodes)
  const stages = [firstStage(spec, data)]
  for (const step of spec.steps) stages.push(take(stages[stages.length - 1]!, step))
  const stage = stages[stages.length - 1]!
  const drawn = draw(stage, structure, spec)
  const value = drawn.values.get(structure.top) ?? new Float64Array(data.areas.length).fill(NaN)
  return { ...drawn, tree: structure, stage, stages, value, rank: ranks(stage, value) }
}
