import type { Language } from '../../model/text.ts'

/** "A", "A und B", "A, B und C". */
export function listed(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${{ de: 'und', en: 'and' }[language]} ${last}`
}
