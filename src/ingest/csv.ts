import type { Read, TableSpec } from '../model/delivery.ts'
import type { Bytes } from '../model/files.ts'
import type { Finding } from '../model/finding.ts'
import type { Table } from '../model/table.ts'
import { headers } from './headers.ts'
import { noTable, wrongDelimiter } from './no-table.ts'
import { rows, type QuoteFault } from './rows.ts'
import { tableReader } from './table-reader.ts'
import { tableText } from './table-text.ts'

/**
 * Reads a delivered CSV file as its source declares it: one table a Berichtsjahr that the plan covers and
 * the file holds, ascending. Keys stay text, numbers are read only from the columns that the plan calls
 * numbers, and no sign is guessed. All that is wrong with cells, rows and columns comes back as findings;
 * a file that cannot be read as a table at all throws (ATL-0203, 0204, 0206). O(n).
 */
export async function csv(bytes: Bytes, spec: TableSpec): Promise<Read<Table[]>> {
  const { header, body, fault } = rows(await tableText(bytes, spec), spec.dialect)
  const broken = fault ? [quoteFinding(fault, spec)] : []
  if (header === null) {
    if (!fault) throw noTable(header, spec)
    const wrong = wrongDelimiter({ cells: [fault.text], line: fault.line }, spec)
    if (wrong) throw wrong
    return { value: [], findings: broken }
  }
  const found = headers(header, spec)
  if (found.findings.length) {
    const wrong = wrongDelimiter(header, spec)
    if (wrong) throw wrong
    return { value: [], findings: [...found.findings, ...broken] }
  }
  if (body.length === 0 && !fault) throw noTable(header, spec)
  const reader = tableReader(found, spec)
  for (const row of body) reader.read(row)
  return { value: reader.tables(), findings: [...reader.findings(), ...broken] }
}

const quoteFinding = ({ kind, line }: QuoteFault, { file, source, dialect }: TableSpec): Finding => ({
  code: 'ATL-0212',
  severity: 'error',
  file,
  row: line,
  found:
    kind === 'open'
      ? {
          de: 'die Zelle in Anführungszeichen, die hier beginnt, endet nicht',
          en: 'the quoted cell that begins here does not end',
        }
      : { de: `in einer Zelle steht ein einzelnes ${dialect.quote}`, en: `a cell holds a stray ${dialect.quote}` },
  expected: {
    de: `${dialect.quote} nur um ganze Zellen, darin verdoppelt`,
    en: `${dialect.quote} only around whole cells, doubled inside`,
  },
  remedy: {
    de: `Zelle berichtigen; stehen die Zeichen für sich selbst: sources.${source}.format.quote: ""`,
    en: `correct the cell; where quotes stand for themselves: sources.${source}.format.quote: ""`,
  },
})
