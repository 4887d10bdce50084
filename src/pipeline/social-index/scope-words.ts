import type { Scope } from '../../measures/composite/chain/spec.ts'
import type { Language } from '../../model/text.ts'

/** Which years a step looks at together; nothing where each year stands by itself. */
export function scopeWords(scope: Scope, l: Language): string {
  if (scope === 'year') return ''
  if (scope === 'pooled') return l === 'de' ? ' über alle Jahre zusammen' : ' over all years together'
  if ('base' in scope) return l === 'de' ? ` nach dem Stand ${scope.base}` : ` as of ${scope.base}`
  return l === 'de' ? ` über die Jahre ab ${scope.from}` : ` over the years from ${scope.from}`
}
