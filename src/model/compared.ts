import type { Language, Text } from './text.ts'

/** Whom a group is compared with where no other one is named. */
export const allOthers: Text = { de: 'alle übrigen', en: 'all others' }

/** `verglichen mit allen übrigen`; a group goes by its name, which cannot be inflected: `verglichen mit: Junge`. */
export function comparedWith(other: string, language: Language): string {
  if (other === allOthers[language])
    return { de: 'verglichen mit allen übrigen', en: 'compared with all others' }[language]
  return { de: `verglichen mit: ${other}`, en: `compared with: ${other}` }[language]
}
