import type { TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import { findingList } from './finding-list.ts'
import type { Width } from './row-width.ts'

/** Collects what is wrong with whole rows: their width, their year, their key. */
export function rowFindings(spec: TableSpec, keyHeader: string) {
  const lists = { width: findingList(), year: findingList(), key: findingList() }
  const numeric = { count: 0, first: { row: 0, value: '' } }
  const path = `sources.${spec.source}`
  const error = { severity: 'error', file: spec.file } as const

  /** ATL-0210. A lone text below a table is most often a footnote. */
  function width({ line, width, filled, value }: Width, least: number, most: number): void {
    const few = width < least
    lists.width.add({
      code: 'ATL-0210',
      ...error,
      row: line,
      found: {
        de: `die Zeile hat ${count(width, 'Zelle', 'Zellen')}`,
        en: `the row has ${count(width, 'cell', 'cells')}`,
      },
      expected: {
        de: `${few ? least : most} wie in der Kopfzeile`,
        en: `${few ? least : most} as in the header`,
      },
      ...(filled === 1 ? { value } : {}),
      remedy:
        filled === 1
          ? {
              de: `ist dies eine Fußnote: ${path}.format.footer angeben`,
              en: `if this is a footnote: declare ${path}.format.footer`,
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
    lists.year.add({
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
    lists.key.add({
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

  /** ATL-0310, once a file: what the format stores as a number has no leading zeros to lose any more. */
  function numericKey(value: string, row: number): void {
    if (numeric.count++ === 0) numeric.first = { row, value }
  }

  function numericKeys(): Finding[] {
    if (numeric.count === 0) return []
    const { row, value } = numeric.first
    const more = numeric.count - 1
    return [
      {
        code: 'ATL-0310',
        ...error,
        row,
        column: keyHeader,
        value,
        found: {
          de: `der Schlüssel ist eine Zahl, ${value}; führende Nullen können fehlen${more ? ` (in ${more} weiteren ${more === 1 ? 'Zeile' : 'Zeilen'} ebenso)` : ''}`,
          en: `the key is a number, ${value}; leading zeros may be lost${more ? ` (${more} more ${more === 1 ? 'row' : 'rows'} like it)` : ''}`,
        },
        expected: { de: 'der Schlüssel als Text', en: 'the key as text' },
        remedy: {
          de: `die Spalte "${keyHeader}" in der Quelle als Text speichern und neu exportieren`,
          en: `store the column "${keyHeader}" as text at its source and export it again`,
        },
      },
    ]
  }

  const findings = () => [...Object.values(lists).flatMap((list) => list.all()), ...numericKeys()]
  return { findings, width, year, key, numericKey }
}

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
