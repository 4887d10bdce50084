import type { Language } from '../../../model/text.ts'
import { rest, together } from '../subjects.ts'

/** Who is measured against whom, for people: `arme, verglichen mit: alle übrigen`, or `arme hier, junge ringsum`. */
export function subjectTitle(
  {
    group,
    reference,
    around = false,
  }: { readonly group: string; readonly reference: string; readonly around?: boolean },
  language: Language,
): string {
  if (around) return { de: `${group} hier, ${reference} ringsum`, en: `${group} here, ${reference} around` }[language]
  const whom = { de: 'alle übrigen', en: 'all others' }[language]
  const names = reference.split('+').map((name) => (name === rest ? whom : name))
  return group === together
    ? names.join(', ')
    : { de: `${group}, verglichen mit: ${names[0]}`, en: `${group}, compared with: ${names[0]}` }[language]
}
