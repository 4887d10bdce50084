import type { TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import type { Cell } from '../../model/grid.ts'
import type { Text } from '../../model/text.ts'
import { mixedPercents } from '../table/percent-signs.ts'
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
            ...mixedPercents(percent, plain),
          },
        ]
      if (dialect.percent !== undefined) return []
      return [
        {
          ...place,
          row: first.row,
          value: String(stored),
          found: storedWords(percent, stored),
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

/** What is said of numbers that a workbook shows times one hundred, with one of them. */
export const storedWords = (count: number, value: number): Text => ({
  de: `${count === 1 ? '1 Zahl der Spalte steht' : `${count} Zahlen der Spalte stehen`} als Prozent da: gespeichert ${comma(value)}, gezeigt ${comma(shifted(value, 2))} %`,
  en: `${count} ${count === 1 ? 'number of the column is' : 'numbers of the column are'} shown as per cent: stored ${value}, shown ${shifted(value, 2)} %`,
})

const comma = (value: number): string => String(value).replace('.', ',')
