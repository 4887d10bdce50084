import type { Exclusion } from '../../model/exclusion.ts'
import type { IndexPlan } from '../index-plan.ts'
import { indexTree, type IndexTree } from '../index-tree.ts'
import type { Spec } from '../schema/spec.ts'
import { withPreset, type IndexSpec } from '../with-preset.ts'
import { resolveChain } from './chain.ts'
import { resolveClasses } from './index-classes.ts'
import { resolveDynamics } from './index-dynamics.ts'
import { resolveUncertainty } from './uncertainty.ts'
import { resolveVotes } from './votes.ts'

/** An index as understood: the preset's entries, each replaced where the plan says another. */
export function resolveIndex(
  id: string,
  spec: Spec['index'][string],
  indicators: Spec['indicators'],
  years: readonly number[],
  exclude: readonly Exclusion[],
): IndexPlan {
  const said = withPreset(spec)
  const tree = indexTree(id, said)
  const { reliability } = said
  const chain = resolveChain(id, said, tree, indicators)
  return {
    label: said.label ?? { de: 'Sozialindex', en: 'Social index' },
    preset: said.preset ?? null,
    chain,
    groups: Object.fromEntries(tree.groups.map((group) => [group.id, group.label])),
    population: said.population ?? null,
    groupedBy: said.impute?.by ?? null,
    votes: resolveVotes(said, tree),
    classes: resolveClasses(said.classes),
    dynamics: said.dynamics ? resolveDynamics(id, said, said.dynamics, tree, indicators) : null,
    dynamicsClasses: said.dynamics ? resolveClasses(said['dynamics-classes']) : { kind: 'breaks', classes: [] },
    reliability: reliability
      ? { ...reliability, districts: reliability.districts ?? null, again: againOf(reliability.again, tree) }
      : null,
    uncertainty: said.uncertainty ? resolveUncertainty(said.uncertainty, chain) : null,
    parallel: chain.indicators.length > 1 ? { draws: 500, seed: 1 } : null,
    attention: said.attention ?? null,
    contains: said.contains ?? {},
    exclude,
    years,
  }
}

const againOf = (
  said: NonNullable<IndexSpec['reliability']>['again'],
  { indicators }: IndexTree,
): Readonly<Record<string, number>> =>
  typeof said === 'number' ? Object.fromEntries(indicators.map(({ id }) => [id, said])) : (said ?? {})
