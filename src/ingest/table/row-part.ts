import { columnOf } from '../workbook/place.ts'
import type { CellRow } from './cell-row.ts'

/** Looks at some columns of rows, `C:F`, as if there were no others. */
export function rowPart(span: string): { show(row: CellRow): CellRow } {
  const [left, right] = span.split(':').map(columnOf) as [number, number]
  let row: CellRow
  const behind = (at: number) => left + at > right
  const part: CellRow = {
    get line() {
      return row.line
    },
    get width() {
      return Math.max(0, Math.min(row.width, right + 1) - left)
    },
    blank: (at) => behind(at) || row.blank(left + at),
    first: (at) => (behind(at) ? 0 : row.first(left + at)),
    text: (at) => (behind(at) ? '' : row.text(left + at)),
    number: (at, into, place) => (behind(at) ? 0 : row.number(left + at, into, place)),
    stored: (at) => !behind(at) && row.stored(left + at),
  }
  return {
    show(next) {
      row = next
      return part
    },
  }
}
