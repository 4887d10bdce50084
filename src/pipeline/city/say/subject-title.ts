import { allOthers, comparedWith } from '../../../model/compared.ts'
import type { Language } from '../../../model/text.ts'
import { onlyThese, rest, together } from '../subjects.ts'

/** Who is measured against whom, for people: `arme, verglichen mit allen übrigen`, of two groups that nobody else counts, or `arme hier, junge ringsum`. */
export function subjectTitle(
  {
    group,
    reference,
    around = false,
  }: { readonly group: string; readonly reference: string; readonly around?: boolean },
  language: Language,
): string {
  if (around) return { de: `${group} hier, ${reference} ringsum`, en: `${group} here, ${reference} around` }[language]
  const names = reference.split('+').map((name) => (name === rest ? allOthers[language] : name))
  if (group === together) return names.join(', ')
  const pair = reference === rest ? '' : `, ${onlyThese[language]}`
  return `${group}, ${comparedWith(names[0]!, language)}${pair}`
}
