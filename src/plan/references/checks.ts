import { codes } from '../../model/codes.ts'
import { columnsOf } from '../../model/expression.ts'
import { nearest } from '../../model/nearest.ts'
import type { Names, Parts } from '../parts.ts'
import { didYouMean, type Problem } from '../problem.ts'
import { columnProblems } from './columns.ts'
import { unknown } from './unknown.ts'

/** Columns, levels and codes that the checks name. */
export function checkReferences({ checks, areas }: Parts, names: Names): Problem[] {
  if (!checks) return []
  const column = (name: string, ...path: PropertyKey[]) => columnProblems(names, name, ['checks', ...path], 'number')
  const levels = Object.keys(areas?.levels ?? {})
  return [
    ...checks.sums.flatMap(({ whole, parts, over }, i) => [
      ...column(whole, 'sums', i, 'whole'),
      ...parts.flatMap((name, k) => column(name, 'sums', i, 'parts', k)),
      ...(over === undefined || !areas ? [] : unknown(over, levels, 'level', ['checks', 'sums', i, 'over'])),
    ]),
    ...checks.identities.flatMap(({ left, right }, i) => [
      ...columnsOf(left.expression).flatMap((name) => column(name, 'identities', i, 'left')),
      ...columnsOf(right.expression).flatMap((name) => column(name, 'identities', i, 'right')),
    ]),
    ...(['jumps', 'outliers'] as const).flatMap((list) =>
      checks[list].flatMap(({ value }, i) =>
        columnsOf(value.expression).flatMap((name) => column(name, list, i, 'value')),
      ),
    ),
    ...Object.entries(checks.severity).flatMap(([code, weights]) => [
      ...severityProblems(
        code,
        [weights].flat().every(({ as }) => as === 'error'),
      ),
      ...scopeProblems(code, weights, names.sources),
    ]),
  ]
}

// After these the data are not what was delivered: a row would be chosen, a cell dropped, a map misplaced.
const binding = /^ATL-(02..|0303|0304|0310|0401|0402|0403|0405|0406)$/

function severityProblems(code: string, raised: boolean): Problem[] {
  const path = ['checks', 'severity', code]
  const findings = Object.entries(codes).flatMap(([one, fault]) => (fault === 'findings' ? [one] : []))
  if (!Object.hasOwn(codes, code)) {
    const near = didYouMean(nearest(code, findings))
    const found = { de: `den Code "${code}" gibt es nicht`, en: `there is no code "${code}"` }
    return [{ code: 'ATL-0106', path, at: 'key', value: code, found, ...(near ? { remedy: near } : {}) }]
  }
  const refuse = (de: string, en: string): Problem[] => [
    { code: 'ATL-0107', path, at: 'key', value: code, found: { de, en } },
  ]
  if (code.startsWith('ATL-05'))
    return refuse(
      `die Schwere von ${code} lässt sich nicht ändern: Geheimhaltung steht unter protect`,
      `the severity of ${code} cannot be changed: disclosure control is declared in protect`,
    )
  if (!findings.includes(code))
    return refuse(
      `die Schwere von ${code} lässt sich nicht ändern: es ist kein Befund in den Daten`,
      `the severity of ${code} cannot be changed: it is no finding in the data`,
    )
  if (!raised && binding.test(code))
    return refuse(
      `${code} bleibt ein Fehler: ohne Berichtigung wären die Daten andere als die gelieferten`,
      `${code} stays an error: uncorrected, the data would be others than those delivered`,
    )
  return []
}

type Entries = NonNullable<Parts['checks']>['severity'][string]

/** Sources that there are not, and entries of one code that would hold for the same findings. */
function scopeProblems(code: string, written: Entries, sources: readonly string[]): Problem[] {
  const path = ['checks', 'severity', code]
  const entries = [written].flat()
  const scopes = entries.map(({ source, column, area }) => JSON.stringify([source, column, area]))
  const twice = scopes.some((scope, i) => scopes.indexOf(scope) !== i)
  const found = {
    de: `zwei Einträge unter ${code} gelten für dieselben Befunde`,
    en: `two entries of ${code} hold for the same findings`,
  }
  return [
    ...entries.flatMap(({ source }, i) =>
      source === undefined
        ? []
        : unknown(source, sources, 'source', [...path, ...(Array.isArray(written) ? [i] : []), 'source']),
    ),
    ...(twice ? [{ code: 'ATL-0107', path, at: 'key', value: code, found } as const] : []),
  ]
}
