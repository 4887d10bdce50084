import type { Finding, Severity } from '../../model/finding.ts'
import type { Context } from '../context.ts'
import { valueWords } from './finding-words.ts'
import { rowWords } from './row-words.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * A finding as GitHub Actions read it from the output of a step, to show it at its line:
 * `::error file=daten/ew.csv,line=3,title=ATL-0301::…`. `path` answers where a file of the plan lies.
 */
export function github(context: Context, finding: Finding, path: (file: string) => string): string {
  const { t } = context
  const { code, severity, file, row, column, entry, raum, year, found, expected, consequence, remedy } = finding
  const rows = rowWords(finding)
  const place = [
    ...(file === undefined ? [] : [`file=${property(path(file))}`]),
    ...(row === undefined || rows !== null ? [] : [`line=${row}`]),
    ...(typeof column === 'number' ? [`col=${column}`] : []),
    `title=${property(code)}`,
  ]
  const where = [
    rows === null ? '' : t(rows),
    entry ?? (typeof column === 'string' ? `${t({ de: 'Spalte', en: 'column' })} "${column}"` : ''),
    raum === undefined ? '' : `${t({ de: 'Raum', en: 'area' })} ${raum}`,
    year === undefined ? '' : String(year),
  ].filter((part) => part !== '')
  const words = [
    `${valueWords(context, finding)}${t(found)}`,
    expected && `${t({ de: 'erwartet', en: 'expected' })}: ${t(expected)}`,
    consequence && t(consequence),
    remedy && `→ ${t(remedy)}`,
  ].filter((part) => part !== undefined)
  const message = [...(where.length > 0 ? [where.join(', ')] : []), ...words].join('\n')
  return `::${levels[severity]} ${place.join(',')}::${data(message)}\n`
}

// As actions/toolkit escapes them: packages/core/src/command.ts
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
