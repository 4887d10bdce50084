import type { Condition } from '../../model/exclusion.ts'
import type { Names, Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { columnProblems } from './columns.ts'

type Rules = NonNullable<Parts['areas']>['exclude']

/** Columns that rules of exclusion name, each compared with what such a column can hold. */
export const exclusionReferences = (rules: Rules, names: Names, path: readonly PropertyKey[]): Problem[] =>
  rules.flatMap((rule, i) => [
    ...('when' in rule ? conditionProblems(rule.when, names, [...path, i, 'when']) : []),
    ...('column' in rule.reason
      ? columnProblems(names, rule.reason.column, [...path, i, 'reason', 'column'], 'text')
      : []),
  ])

function conditionProblems({ reference, operator, operand }: Condition, names: Names, path: PropertyKey[]): Problem[] {
  const ordered = operator.startsWith('<') || operator.startsWith('>')
  const problems = columnProblems(names, reference, path, ordered ? 'number' : undefined)
  const type = names.columns.get(reference)
  if (problems.length > 0 || operand === null || typeof operand === (type === 'text' ? 'string' : 'number'))
    return problems
  return [
    {
      code: 'ATL-0107',
      path,
      value: String(operand),
      found:
        type === 'text'
          ? {
              de: `die Textspalte "${reference}" wird mit der Zahl ${operand} verglichen`,
              en: `the text column "${reference}" is compared with the number ${operand}`,
            }
          : {
              de: `die Zahlenspalte "${reference}" wird mit dem Text "${operand}" verglichen`,
              en: `the numeric column "${reference}" is compared with the text "${operand}"`,
            },
      expected:
        type === 'text'
          ? { de: `Text in Anführungszeichen, etwa "${operand}"`, en: `text in quotes, such as "${operand}"` }
          : { de: 'eine Zahl ohne Anführungszeichen', en: 'a number without quotes' },
    },
  ]
}
