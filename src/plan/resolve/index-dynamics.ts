import type { ChainSpec } from '../../measures/composite/chain/spec.ts'
import { changeId } from '../change-id.ts'
import type { DynamicsPlan } from '../index-plan.ts'
import type { IndexTree, Placed } from '../index-tree.ts'
import type { Spec } from '../schema/spec.ts'
import { dynamicsSteps } from '../dynamics-steps.ts'
import type { IndexSpec } from '../with-preset.ts'
import { resolveChain } from './chain.ts'
import { resolveVotes } from './votes.ts'

/**
 * Dynamik as understood: the steps of the index, each replaced where it says another, over the changes of the indicators
 * in their sub-indices, or over delivered changes under the index itself. Nothing is imputed and nothing denominated: a
 * change has two values that were counted.
 */
export function resolveDynamics(
  id: string,
  said: IndexSpec,
  dynamics: NonNullable<IndexSpec['dynamics']>,
  tree: IndexTree,
  indicators: Spec['indicators'],
): DynamicsPlan {
  const steps = dynamicsSteps(said, dynamics)
  if ('given' in dynamics) {
    const given = dynamics.given.map((member, i): Placed => ({
      ...member,
      parent: id,
      path: ['index', id, 'dynamics', 'given', i],
    }))
    const flat: IndexTree = { indicators: given, groups: [], levels: 1, heights: new Map([[id, 0]]) }
    return { kind: 'given', chain: resolveChain(id, steps, flat, indicators) }
  }
  const chain = resolveChain(id, steps, tree, indicators)
  return {
    kind: 'over',
    over: dynamics.over,
    estimated: dynamics.estimated ?? null,
    margin: dynamics.margin ?? null,
    votes: dynamics.weights === undefined ? null : resolveVotes(steps, tree),
    chain: renamed(chain, new Map(tree.indicators.map((one) => [one.id, changeId(one.id, dynamics.over)]))),
  }
}

/** The chain with other names of indicators. */
function renamed(chain: ChainSpec, names: ReadonlyMap<string, string>): ChainSpec {
  const name = (id: string) => names.get(id) ?? id
  const keyed = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [name(id), value]))
  return {
    ...chain,
    indicators: chain.indicators.map((one) => ({ ...one, id: name(one.id) })),
    weights: keyed(chain.weights),
    steps: chain.steps.map((step) =>
      'own' in step && step.own ? { ...step, own: keyed<never>(step.own as never) } : step,
    ),
  }
}
