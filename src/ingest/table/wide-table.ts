import type { Ahead } from './ahead.ts'
import type { CellRow } from './cell-row.ts'
import { filledColumn, type Filling } from './filling.ts'
import { addCell, grownCells, growing } from './growing.ts'
import { growingLines } from './growing-lines.ts'
import { growingTexts } from './growing-texts.ts'
import type { ReadColumns } from './read-columns.ts'

/** The usual table: a row an area. Keys that come twice stay two rows, for others to judge. */
export function wideTable({ numbers, texts }: ReadColumns, ahead?: Ahead): Filling {
  const keys = growingTexts(ahead)
  const lines = growingLines(ahead)
  const cells = numbers.map(() => growing(ahead))
  const words = texts.map(() => growingTexts(ahead))
  const batch: string[] = []
  return {
    add(key: string, row: CellRow) {
      keys.add(key)
      lines.add(row.line)
      for (let i = 0; i < numbers.length; i++) {
        const { at, cell } = numbers[i]!
        const into = cells[i]!
        cell.read(row, at, into, addCell(into))
      }
      for (let i = 0; i < texts.length; i++) words[i]!.add(row.text(texts[i]!.at))
    },
    addMany(found, rows, count) {
      keys.addMany(found, count)
      lines.addMany(rows.line, count)
      for (let i = 0; i < numbers.length; i++) numbers[i]!.cell.readMany(rows, count, numbers[i]!.at, cells[i]!)
      for (let i = 0; i < texts.length; i++) {
        rows.texts(texts[i]!.at, count, batch, 0)
        words[i]!.addMany(batch, count)
      }
    },
    filled: () => ({
      keys: keys.texts(),
      lines: lines.lines(),
      numbers: Object.fromEntries(
        numbers.map((column, i) => [column.name, filledColumn(column, grownCells(cells[i]!))]),
      ),
      texts: Object.fromEntries(texts.map(({ name }, i) => [name, words[i]!.texts()])),
    }),
  }
}
