import type { GroupPlan, SegregationPlan } from '../plan.ts'
import type { Spec } from '../schema/spec.ts'
import { chosenLevels } from './levels.ts'

/** Groups, then pairs, each with what it is compared with; measures and levels by name, each once. */
export function resolveSegregation(spec: NonNullable<Spec['segregation']>, areaSpec: Spec['areas']): SegregationPlan {
  const groups = Object.entries(spec.groups).map(([id, group]): GroupPlan => ({
    id,
    label: group.label ?? { de: id, en: id },
    count: group.count,
    against: { total: group.of },
  }))
  const pairs = spec.pairs.map((pair): GroupPlan => {
    const [count, other] = Array.isArray(pair) ? pair : pair.of
    const id = Array.isArray(pair) ? count : pair.id
    const label = Array.isArray(pair) ? undefined : pair.label
    return { id, label: label ?? { de: id, en: id }, count, against: { other } }
  })
  return {
    groups: [...groups, ...pairs],
    measures: [...new Set(spec.measures)],
    areas: spec.areas,
    levels: chosenLevels(spec.levels, areaSpec).filter((id) => !isWhole(areaSpec, id)),
  }
}

/** One single area has no segregation. */
const isWhole = ({ levels }: Spec['areas'], id: string): boolean =>
  Object.hasOwn(levels, id) && 'whole' in levels[id]!.key
