import type { ClassInfo } from './publication.ts'

/**
 * The classes that ask for attention: the last two in order of burden, or the last one where there are only two or three.
 * `high` says whether high values mean burden.
 */
export function attentionClasses(classes: readonly ClassInfo[], high: 'burden' | 'resource'): readonly ClassInfo[] {
  const count = classes.length > 3 ? 2 : 1
  return classes.length < 2 ? [] : high === 'burden' ? classes.slice(-count) : classes.slice(0, count)
}
