import type { Dialect } from '../../model/delivery.ts'
import { begins, ends } from './byte-blanks.ts'
import { byteNumber } from './byte-number.ts'
import type { CellRow } from '../table/cell-row.ts'
import type { CellText } from './cell-text.ts'
import type { Cells } from './record-scanner.ts'

export interface ByteRow extends CellRow {
  /** Looks at the record scanned last. */
  show(bytes: Uint8Array, line: number): CellRow
}

/** Cells of a scanned record: only those that are asked for become text, numbers are read from their bytes. */
export function byteRow(cells: Readonly<Cells>, dialect: Dialect, text: CellText): ByteRow {
  const numbers = byteNumber(dialect)
  const mark = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0)
  let bytes = new Uint8Array(0)
  let line = 0
  let { width, begin, first, places } = cells
  // What stands in a cell, its quotes and ASCII blanks around it left out.
  let from = 0
  let to = 0

  /** Looks at a cell; whether it stands in quotes. */
  function look(at: number): boolean {
    const start = at === 0 ? begin : places[first + at - 1]! + 1
    const end = places[first + at]!
    const quoted = start < end && bytes[start] === mark
    const inside = quoted ? 1 : 0
    from = begins(bytes, start + inside, end - inside)
    to = ends(bytes, from, end - inside)
    return quoted
  }

  // Asked for twice in each row: whether it is the footer, and whether it is a total.
  const known = { at: -1, code: 0 }
  const code = (at: number): number => {
    if (at >= width) return 0
    look(at)
    return from < to && bytes[from]! < 0x80 ? bytes[from]! : 0
  }

  const row: ByteRow = {
    get line() {
      return line
    },
    get width() {
      return width
    },
    blank(at) {
      if (at >= width) return true
      look(at)
      return from === to || (bytes[from]! >= 0x80 && row.text(at) === '')
    },
    first(at) {
      if (at === known.at) return known.code
      known.at = at
      known.code = code(at)
      return known.code
    },
    text(at) {
      if (at >= width) return ''
      const quoted = look(at)
      return text(bytes, from, to, quoted)
    },
    number(at, into, place) {
      if (at >= width) return 0
      look(at)
      return numbers(bytes, from, to, into, place)
    },
    stored: () => false,
    show(next, of) {
      bytes = next as Uint8Array<ArrayBuffer>
      line = of
      known.at = -1
      ;({ width, begin, first, places } = cells)
      return row
    },
  }
  return row
}
