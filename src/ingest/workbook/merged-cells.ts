import type { TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import type { Cell } from '../../model/grid.ts'
import { findingList } from '../table/finding-list.ts'
import { mergedWords } from './merged-words.ts'
import type { Range, SheetRow } from './sheet.ts'

/** Fills cells merged over several rows downwards, in the columns named: a Bezirk written once for ten rows. */
export function withMerged(merged: readonly Range[], columns: ReadonlySet<number>): (row: SheetRow) => Cell[] {
  const tall = merged.filter(({ top, bottom, left }) => bottom > top && columns.has(left))
  const texts = new Map<Range, Cell>()
  return ({ cells, line }) => {
    const filled = [...cells]
    for (const range of tall) {
      if (range.top === line) texts.set(range, cells[range.left] ?? null)
      else if (line > range.top && line <= range.bottom) {
        while (filled.length <= range.left) filled.push(null)
        filled[range.left] = texts.get(range) ?? null
      }
    }
    return filled
  }
}

/** ATL-0250: one number for several rows or columns would be counted once too often or not at all. */
export function mergedNumbers(merged: readonly Range[], columns: ReadonlyMap<number, string>, { file }: TableSpec) {
  const list = findingList()
  const ranges = merged.filter(({ left, right }) => [...columns.keys()].some((at) => at >= left && at <= right))
  return {
    look({ cells, line }: SheetRow): void {
      for (const { top, bottom, left, right } of ranges) {
        const cell = cells[left]
        if (top !== line || cell === null || cell === undefined) continue
        const column = [...columns].find(([at]) => at >= left && at <= right)![1]
        list.add({
          file,
          row: line,
          column,
          value: String(cell),
          ...mergedWords({ top, bottom, left, right }),
        })
      }
    },
    findings: (): readonly Finding[] => list.all(),
  }
}
