import { methods } from '../../measures/classify/methods.ts'
import type { Cutting } from '../../measures/classify/methods.ts'
import type { ClassInfo } from '../../model/publication.ts'
import type { Text } from '../../model/text.ts'
import type { Vector } from '../../model/vector.ts'
import { classLabels } from './class-labels.ts'

interface Rule extends Omit<Cutting, 'persons'> {
  readonly method: keyof typeof methods
  readonly labels?: readonly Text[] | null
}

/**
 * Classes that a method finds in values (NaN is left out), numbered from below. They bear the names given, or those of
 * their ends; where the values allow fewer classes than there are names, the names of their ends.
 */
export function cutClasses(rule: Rule, values: Vector, persons?: Vector): readonly ClassInfo[] {
  const there = Array.from(values, (_, i) => i)
    .filter((i) => !Number.isNaN(values[i]))
    .sort((a, b) => values[a] - values[b])
  if (there.length === 0) return []
  const ascending = there.map((i) => values[i])
  const bounds = methods[rule.method].cut(Float64Array.from(ascending), {
    ...rule,
    ...(persons && { persons: Float64Array.from(there, (i) => persons[i]) }),
  })
  const labels = rule.labels?.length === bounds.length ? rule.labels : classLabels(bounds, ascending)
  return bounds.map((bound, i) => ({ ...bound, number: i + 1, sign: String(i + 1), label: labels[i]! }))
}
