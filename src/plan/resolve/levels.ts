import type { LevelPlan } from '../areas-plan.ts'
import type { Spec } from '../schema/spec.ts'

type Areas = Spec['areas']

/** Higher levels as understood, in the order of the plan. */
export const resolveLevels = (levels: Areas['levels']): LevelPlan[] =>
  Object.entries(levels).map(([id, level]) => ({
    id,
    label: level.label ?? { de: id, en: id },
    key: keyOf(level),
    names: level.names ?? null,
  }))

function keyOf({ key, parents }: Areas['levels'][string]): LevelPlan['key'] {
  if ('prefix' in key) return { kind: 'prefix', length: key.prefix }
  if ('whole' in key) return { kind: 'whole', ...key }
  return { kind: 'column', column: key.column, name: key.name ?? null, parents: parents ?? null }
}

/** The levels that a chapter names, each once. */
export function chosenLevels(choice: 'base' | 'all' | readonly string[], { base, levels }: Areas): string[] {
  if (choice === 'base') return [base.level]
  return choice === 'all' ? [base.level, ...Object.keys(levels)] : [...new Set(choice)]
}

/** The same without the level that is one single area: it has no segregation, and no neighbours. */
export const partedLevels = (choice: Parameters<typeof chosenLevels>[0], areas: Areas): string[] =>
  chosenLevels(choice, areas).filter((id) => !(Object.hasOwn(areas.levels, id) && 'whole' in areas.levels[id]!.key))
