import type { Finding } from '../../model/finding.ts'
import type { GridRow } from '../../model/grid.ts'
import { numberReader } from '../table/number.ts'
import { hasPercentSign, mixedPercents } from '../table/percent-signs.ts'
import { storedWords } from '../workbook/percent-column.ts'
import { valueOf, type ColumnEvidence } from './columns.ts'
import { doubt } from './doubt.ts'
import type { Given } from './given.ts'
import type { Notation } from './notation.ts'

/** Columns of numbers, some of which are shown or written as per cent: which number holds, or that they are mixed. O(cells). */
export function percentDoubts(
  columns: readonly ColumnEvidence[],
  rows: readonly GridRow[],
  notation: Notation,
  signs: NonNullable<Given['signs']> = {},
): Finding[] {
  const read = numberReader(notation)
  return columns
    .filter(({ type }) => type === 'number')
    .flatMap(({ header, at }) => {
      const signed: number[] = []
      const bare: { row: number; value: string }[] = []
      let shown: { row: number; value: number } | null = null
      for (const { cells, line, percents } of rows) {
        const cell = cells[at] ?? null
        const value = valueOf(cell, read)[0] ?? 0
        if (typeof cell === 'number' && percents?.includes(at)) {
          shown ??= { row: line, value: cell }
          signed.push(line)
        } else if (typeof cell === 'string' && hasPercentSign(cell.trim())) signed.push(line)
        else if (value !== 0 && !Object.hasOwn(signs, String(cell).trim()))
          bare.push({ row: line, value: String(cell).trim() })
      }
      if (signed.length > 0 && bare.length > 0) {
        const { found, remedy } = mixedPercents(signed.length, bare.length)
        return [doubt(found, remedy, { ...bare[0]!, column: header })]
      }
      if (shown === null) return []
      const place = { row: shown.row, column: header, value: String(shown.value) }
      return [doubt(storedWords(signed.length, shown.value), which, place)]
    })
}

const which = {
  de: 'mit --percent shown oder --percent stored sagen, welche Zahl gilt',
  en: 'say with --percent shown or --percent stored which number holds',
}
