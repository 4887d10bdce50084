import type { TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import type { Cell } from '../../model/grid.ts'
import { shifted } from '../table/shifted.ts'

/**
 * Numbers of one column that the workbook shows as per cent: stored 0.123, shown 12.3 %. Which is meant, the plan
 * says (`format.percent`); undeclared, or mixed with numbers shown as they are, they are an error (ATL-0249).
 */
export function percentColumn(header: string, { dialect, file, source }: TableSpec) {
  let percent = 0
  let plain = 0
  let first: { row: number; value: number } | null = null
  let odd: { row: number; value: string } | null = null

  return {
    read(cell: Cell, row: number, asPercent: boolean): Cell {
      if (typeof cell === 'number' && asPercent) {
        percent++
        first ??= { row, value: cell }
        return dialect.percent === 'shown' ? shifted(cell, 2) : cell
      }
      // Zero is zero in both; a text such as `12,3 %` is what is shown.
      const other =
        typeof cell === 'number' ? cell !== 0 : dialect.percent === 'stored' && /\d\s*%\s*$/.test(cell ?? '')
      if (other) {
        plain++
        odd ??= { row, value: String(cell) }
      }
      return cell
    },
    findings(): Finding[] {
      if (first === null) return []
      const place = { code: 'ATL-0249', severity: 'error', file, column: header } as const
      const [stored, shown] = [first.value, shifted(first.value, 2)]
      const path = `sources.${source}.format.percent`
      if (odd !== null)
        return [
          {
            ...place,
            ...odd,
            found: {
              de: `${percent} Zahlen der Spalte stehen als Prozent da, ${plain} nicht`,
              en: `${percent} numbers of the column are shown as per cent, ${plain} are not`,
            },
            expected: { de: 'eine Schreibweise in der ganzen Spalte', en: 'one notation in the whole column' },
            remedy: {
              de: 'Zahlenformat und Werte in der Datei vereinheitlichen',
              en: 'make number format and values in the file uniform',
            },
          },
        ]
      if (dialect.percent !== undefined) return []
      return [
        {
          ...place,
          row: first.row,
          value: String(stored),
          found: {
            de: `${percent} Zahlen der Spalte stehen als Prozent da: gespeichert ${stored}, gezeigt ${shown} %`,
            en: `${percent} numbers of the column are shown as per cent: stored ${stored}, shown ${shown} %`,
          },
          expected: { de: 'die Angabe, welche Zahl gilt', en: 'a word on which number holds' },
          remedy: {
            de: `${path}: shown (${shown}) oder stored (${stored}) angeben`,
            en: `set ${path}: shown (${shown}) or stored (${stored})`,
          },
        },
      ]
    },
  }
}
