import type { Checks, Weight } from '../../model/checks.ts'
import type { Code } from '../../model/codes.ts'
import type { Finding } from '../../model/finding.ts'
import { usual } from '../../model/findings/usual.ts'
import { narrowest } from './narrowest.ts'

/**
 * Findings as the plan weighs them: raised, lowered or silenced, with the reason it gives. What is silenced leaves
 * one note for the entry of the plan, so that nothing disappears without being counted.
 */
export function weigh(findings: readonly Finding[], { severity }: Checks): Finding[] {
  const silenced = new Map<Weight, [Finding, ...Finding[]]>()
  const heard = findings.map(placed).flatMap((finding): Finding[] => {
    const weight = narrowest(Object.hasOwn(severity, finding.code) ? severity[finding.code]! : [], finding)
    // A note stays a note: it says what was done, such as exclaves dissolved.
    if (weight === undefined || (finding.severity === 'info' && weight.as !== 'off')) return [finding]
    if (weight.as === 'off') {
      const before = silenced.get(weight)
      if (before) before.push(finding)
      else silenced.set(weight, [finding])
      return []
    }
    if (weight.as === finding.severity) return [finding]
    const { de, en } = weight.reason
    const plan = {
      de: `laut Plan ${severities[finding.severity].de}: ${de}`,
      en: `by the plan ${severities[finding.severity].en}: ${en}`,
    }
    const before = usual(finding).consequence
    const consequence = before ? { de: `${before.de}; ${plan.de}`, en: `${before.en}; ${plan.en}` } : plan
    return [{ ...finding, severity: weight.as, consequence }]
  })
  return [...heard, ...[...silenced].map(([weight, list]) => note(list[0].code, list, weight))]
}

const severities = {
  error: { de: 'kein Fehler', en: 'no error' },
  warning: { de: 'keine Warnung', en: 'no warning' },
  info: { de: 'kein bloßer Hinweis', en: 'no mere note' },
}

/** What was counted stands in no line of a file. */
const placed = (finding: Finding): Finding => (finding.row === 0 ? withoutRow(finding) : finding)
const withoutRow = ({ row: _row, ...rest }: Finding): Finding => rest

const note = (code: Code, list: readonly Finding[], { reason, source, column, area }: Weight): Finding => {
  const files = [...new Set(list.flatMap(({ file }) => (file === undefined ? [] : [file])))]
  const where = files.length > 0 ? ` (${files.join(', ')})` : ''
  const n = list.length
  return {
    code: 'ATL-0338',
    severity: 'info',
    value: code,
    ...(source === undefined ? { entry: `checks.severity.${code}` } : { file: files[0]! }),
    ...(column === undefined ? {} : { column }),
    ...(area === undefined ? {} : { raum: area }),
    found: {
      de: `${code}: ${n} ${n === 1 ? 'Befund' : 'Befunde'} laut Plan verschwiegen${where}: ${reason.de}`,
      en: `${code}: ${n} ${n === 1 ? 'finding' : 'findings'} silenced by the plan${where}: ${reason.en}`,
    },
  }
}
