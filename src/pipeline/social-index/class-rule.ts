import { methods } from '../../measures/classify/methods.ts'
import type { Text } from '../../model/text.ts'
import type { IndexClasses } from '../../plan/index-plan.ts'

/** How the classes of an index are cut, and on which years; null where the plan gives their bounds. */
export function classRule(classes: IndexClasses): Text | null {
  if (classes.kind === 'breaks') return null
  const { method, scope, type, closed } = classes
  const { label, rule: usual } = methods[method]
  const otherwise = (text: string, upper: string, lower: string, word: string) =>
    (closed === 'lower' ? text.replace(upper, lower) : text).replace(`${word} 7`, `${word} ${type ?? 7}`)
  const rule = {
    de: otherwise(usual.de, 'die Obergrenze gehört', 'die Untergrenze gehört', 'Typ'),
    en: otherwise(usual.en, 'the upper boundary belongs', 'the lower boundary belongs', 'type'),
  }
  // Boundaries that are given look at no values
  const [de, en] =
    method === 'fixed'
      ? ['in allen Jahren dieselben', 'the same in all years']
      : scope === 'year'
        ? ['in jedem Jahr neu', 'anew in every year']
        : scope === 'pooled'
          ? ['über alle Jahre zusammen', 'over all years together']
          : [
              `nach den Werten von ${scope.base}, in allen Jahren dieselben`,
              `on the values of ${scope.base}, the same in all years`,
            ]
  return { de: `Klassen: ${label.de}, ${de}. ${rule.de}`, en: `Classes: ${label.en}, ${en}. ${rule.en}` }
}
