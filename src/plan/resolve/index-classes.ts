import type { IndexClasses } from '../index-plan.ts'
import type { IndexSpec } from '../with-preset.ts'

/** Classes of an index as understood; none where the plan says so. */
export function resolveClasses(said: IndexSpec['classes']): IndexClasses {
  if (said === undefined || said === 'none') return { kind: 'breaks', classes: [] }
  if (Array.isArray(said)) return { kind: 'breaks', classes: said }
  const { method, count, at, type, closed, labels, scope } = said
  return {
    kind: 'method',
    method,
    count: count ?? at!.length + 1,
    ...(at && { at }),
    ...(type && { type }),
    ...(closed && { closed }),
    labels: labels ?? null,
    scope: scope ?? 'year',
  }
}
