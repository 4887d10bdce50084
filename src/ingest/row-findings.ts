import type { TableSpec } from '../model/delivery.ts'
import type { Finding } from '../model/finding.ts'

/** Collects what is wrong with whole rows: their width, their year, their key. */
export function rowFindings(spec: TableSpec, keyHeader: string) {
  const findings: Finding[] = []
  const path = `sources.${spec.source}`
  const error = { severity: 'error', file: spec.file } as const

  /** ATL-0210. A lone text below a table is most often a footnote. */
  function width(cells: readonly string[], row: number, least: number, most: number): void {
    const filled = cells.filter((cell) => cell.trim() !== '')
    const value = filled[0]!.trim()
    const few = cells.length < least
    findings.push({
      code: 'ATL-0210',
      ...error,
      row,
      found: {
        de: `die Zeile hat ${count(cells.length, 'Zelle', 'Zellen')}`,
        en: `the row has ${count(cells.length, 'cell', 'cells')}`,
      },
      expected: {
        de: `${few ? least : most} wie in der Kopfzeile`,
        en: `${few ? least : most} as in the header`,
      },
      ...(filled.length === 1 ? { value } : {}),
      remedy:
        filled.length === 1
          ? {
              de: `ist dies eine Fußnote: ${path}.format.footer angeben`,
              en: `if this is a footnote, declare ${path}.format.footer`,
            }
          : few
            ? { de: 'fehlende Zellen ergänzen', en: 'add the missing cells' }
            : {
                de: `Zellen, die ${spec.dialect.delimiter} enthalten, in Anführungszeichen setzen`,
                en: `quote cells that hold ${spec.dialect.delimiter}`,
              },
    })
  }

  /** ATL-0208 in the column of the Berichtsjahr; a total row without a year is only not checked. */
  function year(value: string, row: number, total: string | null): void {
    const column = typeof spec.year === 'object' ? spec.year.column : ''
    const unchecked = total !== null && value === ''
    findings.push({
      code: 'ATL-0208',
      ...error,
      ...(unchecked ? { severity: 'warning' as const } : {}),
      row,
      column,
      value,
      found: unchecked
        ? {
            de: `die Summenzeile "${total}" nennt kein Berichtsjahr und wird nicht geprüft`,
            en: `the total row "${total}" names no Berichtsjahr and is not checked`,
          }
        : { de: `"${value}" ist kein Berichtsjahr`, en: `"${value}" is not a Berichtsjahr` },
      expected: { de: 'vier Ziffern wie 2024', en: 'four digits such as 2024' },
      remedy: { de: `Zelle berichtigen oder ${path}.year ändern`, en: `correct the cell or change ${path}.year` },
    })
  }

  /** ATL-0304, also where only a part of a divided key is empty. */
  function key(value: string, empty: readonly string[], row: number): void {
    const names = empty.map((header) => `"${header}"`).join(', ')
    findings.push({
      code: 'ATL-0304',
      ...error,
      row,
      column: keyHeader,
      value,
      found:
        value === ''
          ? { de: 'der Schlüssel ist leer', en: 'the key is empty' }
          : { de: `der Schlüssel ist unvollständig, leer: ${names}`, en: `the key is incomplete, empty: ${names}` },
      expected: { de: 'der Schlüssel eines Bezugsraums', en: 'the key of a Bezugsraum' },
      remedy: {
        de: `Schlüssel ergänzen; eine Summenzeile gehört in ${path}.drop, eine Fußnote in ${path}.format.footer`,
        en: `add the key; a total row belongs in ${path}.drop, a footnote in ${path}.format.footer`,
      },
    })
  }

  return { findings, width, year, key }
}

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
