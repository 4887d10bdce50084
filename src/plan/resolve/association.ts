import { localMeasures, measures } from '../../measures/measures.ts'
import type { Definition } from '../../model/measure.ts'
import { pick } from '../../model/pick.ts'
import type { AssociationPlan } from '../association-plan.ts'
import type { Spec } from '../schema/spec.ts'
import { chosenLevels, partedLevels } from './levels.ts'
import { beside, chosenNeighbours } from './neighbours.ts'

export function resolveAssociation(
  spec: NonNullable<Spec['association']>,
  { indicators, areas, levels: published }: Pick<Spec, 'indicators' | 'areas' | 'levels'>,
): AssociationPlan {
  const shown = [areas.base.level, ...chosenLevels(published, areas)]
  const neighbours = chosenNeighbours(spec.neighbours)
  const asked = (ids: readonly string[], known: Readonly<Record<string, Definition>>) =>
    ids.map((id) => ({ id, given: beside(pick(known, id).parameters, {}, neighbours) }))
  return {
    indicators: spec.indicators === 'all' ? Object.keys(indicators) : spec.indicators,
    measures: asked(spec.measures, measures),
    local: asked(spec.local ?? [], localMeasures),
    levels: partedLevels(spec.levels, areas).filter((id) => shown.includes(id)),
    draws: spec.draws,
    seed: spec.seed,
  }
}
