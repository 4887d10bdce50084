import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'
import { tableNames } from '../../plan/table-plan.ts'
import type { AskedIndex } from './asked-index.ts'

/**
 * A finding in the words of who asks: the table by its file, steps by the option that says them, columns by their header.
 * The plan behind the question calls all of these by names of its own, and has a year where the table has none.
 */
export function inQuestion(finding: Finding, asked: AskedIndex): Finding {
  const { year, remedy, file, column, ...rest } = finding
  const header = typeof column === 'string' ? (asked.columns[column] ?? column) : column
  const option = asked.spec === null ? entryOf(finding.found) : null
  const said = (text: string) => inWords(text, asked, option)
  return {
    ...rest,
    ...(file !== undefined && { file: file === tableNames.file ? asked.file : file }),
    ...(header !== undefined && { column: header }),
    ...(year !== undefined && asked.year !== null && { year }),
    found: { de: said(finding.found.de), en: said(finding.found.en) },
    ...(remedy && { remedy: { de: said(remedy.de), en: said(remedy.en) } }),
  }
}

const entries = /^(?:[^:]+: )?(impute|treat|normalise|weights|aggregate): /

/** The entry of the index that a finding begins with; options have the same names. */
const entryOf = ({ en }: Text): string | null => entries.exec(en)?.[1] ?? null

function inWords(text: string, { year, columns }: AskedIndex, option: string | null): string {
  const { index, source } = tableNames
  return (option === null ? text : text.replace(entries, `--${option}: `))
    .replace(new RegExp(`^${index}(, \\d{4})?: `), (start, when: string | undefined) =>
      year === null && when ? `${index}: ` : start,
    )
    .replace(new RegExp(`\\b${source}\\.([a-z][a-z0-9_-]*)`), (name, id: string) => columns[id] ?? name)
}
