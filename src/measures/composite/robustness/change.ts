import type { ChainSpec, Level, Step } from '../chain/spec.ts'

/** One thing that is done otherwise than the chain says. */
export type Change =
  /** Another step in the place of one, counted from 0. */
  | { readonly change: 'step'; readonly at: number; readonly by: Step }
  /** Another aggregation, on one level or on all. */
  | { readonly change: 'aggregate'; readonly by: Level['aggregate']; readonly level?: number }
  /** Another way to weigh, on one level or on all. */
  | { readonly change: 'weigh'; readonly by: Level['weigh']; readonly level?: number }
  /** Other declared weights for some indicators or nodes; the rest keep theirs. */
  | { readonly change: 'weights'; readonly by: Readonly<Record<string, number>> }
  /** Indicators or nodes left out besides those that are. */
  | { readonly change: 'without'; readonly ids: readonly string[] }

/** The chain with some things done otherwise, one change after the other; steps that stay keep their identity. */
export const changed = (spec: ChainSpec, changes: readonly Change[]): ChainSpec => changes.reduce(one, spec)

function one(spec: ChainSpec, change: Change): ChainSpec {
  switch (change.change) {
    case 'step':
      return { ...spec, steps: spec.steps.map((step, at) => (at === change.at ? change.by : step)) }
    case 'aggregate':
      return { ...spec, levels: onLevel(spec, change.level, (level) => ({ ...level, aggregate: change.by })) }
    case 'weigh':
      return { ...spec, levels: onLevel(spec, change.level, (level) => ({ ...level, weigh: change.by })) }
    case 'weights':
      return { ...spec, weights: { ...spec.weights, ...change.by } }
    case 'without':
      return { ...spec, without: [...(spec.without ?? []), ...change.ids] }
  }
}

const onLevel = ({ levels }: ChainSpec, which: number | undefined, by: (level: Level) => Level) =>
  levels.map((level, height) => (which === undefined || which === height ? by(level) : level))
