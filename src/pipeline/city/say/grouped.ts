import type { AnsweredValue } from '../answered-value.ts'
import type { Span } from '../steps.ts'
import { isAround } from './value-words.ts'

/** Values in parts, one a level and subject, and changes one a span of years as well. */
export const grouped = <T extends Pick<AnsweredValue, 'level' | 'group' | 'reference' | 'measure'> & Partial<Span>>(
  all: readonly T[],
): readonly T[][] =>
  alike(all, ({ level, group, reference, measure, from = null, to = null }) => [
    level,
    group,
    reference,
    ...(isAround(measure) ? ['around'] : []),
    `${from} ${to}`,
  ])

/** Parts of the list by what is made of each, in the order of their first. */
export function alike<T>(all: readonly T[], key: (one: T) => readonly string[]): readonly T[][] {
  const parts = new Map<string, T[]>()
  for (const one of all) {
    const id = JSON.stringify(key(one))
    parts.set(id, [...(parts.get(id) ?? []), one])
  }
  return [...parts.values()]
}
