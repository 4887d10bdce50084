import { chosen } from '../../measures/chosen.ts'
import { localMeasures, measures } from '../../measures/measures.ts'
import type { Definition } from '../../model/measure.ts'
import { parameterValue } from '../../model/parameter-value.ts'
import type { Spec } from '../schema/spec.ts'
import type { GroupPlan, SegregationPlan } from '../segregation-plan.ts'
import { partedLevels } from './levels.ts'
import { beside, chosenNeighbours } from './neighbours.ts'

/** Groups, then pairs, each with what it is compared with; measures and levels by name, each once. */
export function resolveSegregation(spec: NonNullable<Spec['segregation']>, areaSpec: Spec['areas']): SegregationPlan {
  const groups = Object.entries(spec.groups).map(([id, group]): GroupPlan => ({
    id,
    label: group.label ?? { de: id, en: id },
    count: group.count,
    against: { total: group.of },
  }))
  /** What the plan calls a count: as the group that it counts. */
  const labelOf = (count: string) => groups.find((group) => group.count === count)?.label ?? { de: count, en: count }
  const pairs = spec.pairs.map((pair): GroupPlan => {
    const [count, other] = Array.isArray(pair) ? pair : pair.of
    const id = Array.isArray(pair) ? count : pair.id
    const { label, other: called } = Array.isArray(pair) ? {} : pair
    return { id, label: label ?? labelOf(count), count, against: { other, label: called ?? labelOf(other) } }
  })
  return {
    groups: [...groups, ...pairs],
    sets: Object.entries(spec.sets).map(([id, set]) => ({
      id,
      label: set.label ?? { de: id, en: id },
      groups: set.groups,
      of: set.of ?? null,
    })),
    around: spec.around.map(([group, second]) => ({
      group: groups.find((one) => one.id === group)!,
      second: groups.find((one) => one.id === second)!,
    })),
    measures: askedMeasures(spec.measures, measures, chosenNeighbours(spec.neighbours)),
    local: askedMeasures(spec.local ?? [], localMeasures, chosenNeighbours(spec.neighbours)),
    contributions: spec.contributions,
    decompose: spec.decompose,
    centre: spec.centre ?? [],
    inference: spec.inference
      ? { ...spec.inference, interval: spec.inference.interval ?? null, test: spec.inference.test ?? null }
      : null,
    areas: spec.areas,
    levels: partedLevels(spec.levels, areaSpec),
  }
}

/** Families and dimensions as the measures they hold; a measure that is named by itself has its own parameters. */
function askedMeasures(
  asked: NonNullable<Spec['segregation']>['measures'],
  known: Readonly<Record<string, Definition>>,
  neighbours: Readonly<Record<string, number>>,
): SegregationPlan['measures'] {
  const found = new Map<string, Readonly<Record<string, number>>>()
  for (const one of asked) {
    const { measure: word, ...settings } = typeof one === 'string' ? { measure: one } : one
    for (const id of (chosen(word) ?? []).filter((name) => Object.hasOwn(known, name))) {
      const { parameters } = known[id]!
      const own = Object.entries(settings).filter(([name]) => Object.hasOwn(parameters, name))
      const given = own.map(([name, value]) => [name, parameterValue(parameters[name]!, value)!] as const)
      if (given.length > 0 || !found.has(id))
        found.set(id, { ...beside(parameters, settings, neighbours), ...Object.fromEntries(given) })
    }
  }
  return [...found].map(([id, given]) => ({ id, given }))
}
