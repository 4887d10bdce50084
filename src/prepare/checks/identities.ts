import type { IdentityCheck } from '../../model/checks.ts'
import { columnsOf } from '../../model/expression.ts'
import type { Finding } from '../../model/finding.ts'
import { evaluate } from './evaluate.ts'
import { placeOf, type Subject } from './subject.ts'
import { apart, shown, toleranceText } from './tolerance.ts'

/** Two expressions that the plan declares to give the same, area by area; an area that lacks a number is passed over. */
export const identities = (subject: Subject): Finding[] =>
  subject.checks.identities.flatMap((check) => one(check, subject))

function one(check: IdentityCheck, { frame }: Subject): Finding[] {
  const [left, right] = [evaluate(check.left.expression, frame), evaluate(check.right.expression, frame)]
  const [column] = [...columnsOf(check.left.expression), ...columnsOf(check.right.expression)]
  const tolerance = toleranceText(check.tolerance)
  if (column === undefined) return []
  return frame.units.flatMap((_, i): Finding[] => {
    const [a, b] = [left[i]!, right[i]!]
    if (Number.isNaN(a) || Number.isNaN(b) || !apart(a, b, check.tolerance)) return []
    return [
      {
        code: 'ATL-0331',
        severity: 'error',
        ...placeOf(frame, column, i),
        value: shown(a, 'en'),
        found: {
          de: `${check.left.text} ist ${shown(a, 'de')}, ${check.right.text} ist ${shown(b, 'de')}`,
          en: `${check.left.text} is ${shown(a, 'en')}, ${check.right.text} is ${shown(b, 'en')}`,
        },
        expected: {
          de: `${shown(b, 'de')}, erlaubt ± ${tolerance.de}`,
          en: `${shown(b, 'en')}, allowed ± ${tolerance.en}`,
        },
        consequence: {
          de: 'eine der Zahlen stimmt nicht, oder sie sind anders abgegrenzt',
          en: 'one of the numbers is wrong, or they are defined in another way',
        },
        remedy: {
          de: 'Werte beim Lieferanten klären, oder unter checks.severity mit Grund als Warnung führen',
          en: 'clear up the values with the provider, or list them in checks.severity as a warning with a reason',
        },
      },
    ]
  })
}
