import type { Dialect } from '../model/delivery.ts'
import { byteNumber } from './byte-number.ts'
import { byteText } from './byte-text.ts'
import type { CellRow } from './cell-row.ts'
import { interned } from './interned.ts'
import type { Cells } from './record-scanner.ts'

export interface ByteRow extends CellRow {
  /** Looks at the record scanned last. */
  show(bytes: Uint8Array, line: number): CellRow
}

/** Cells of a scanned record: only those that are asked for become text, numbers are read from their bytes. */
export function byteRow(cells: Readonly<Cells>, dialect: Dialect): ByteRow {
  const decode = byteText(dialect.encoding)
  const intern = interned(decode)
  const numbers = byteNumber(dialect)
  const doubled = dialect.quote + dialect.quote
  let bytes = new Uint8Array(0)
  let line = 0

  const isOdd = (at: number): boolean => cells.bounds[2 * at + 1]! < 0
  const end = (at: number): number => {
    const found = cells.bounds[2 * at + 1]!
    return found < 0 ? ~found : found
  }
  /** Where a cell begins and ends but for ASCII blanks around it. */
  const begin = (at: number, to: number): number => {
    let from = cells.bounds[2 * at]!
    while (from < to && isBlank(bytes[from]!)) from++
    return from
  }
  const finish = (from: number, end: number): number => {
    let to = end
    while (to > from && isBlank(bytes[to - 1]!)) to--
    return to
  }

  // Asked for twice in each row: whether it is the footer, and whether it is a total.
  const known = { at: -1, code: 0 }
  const code = (at: number): number => {
    if (at >= cells.width || isOdd(at)) return 0
    const to = end(at)
    const from = begin(at, to)
    return from < to && bytes[from]! < 0x80 ? bytes[from]! : 0
  }

  const row: ByteRow = {
    get line() {
      return line
    },
    get width() {
      return cells.width
    },
    blank(at) {
      if (at >= cells.width) return true
      const to = end(at)
      const from = begin(at, to)
      return from === to || (bytes[from]! >= 0x80 && row.text(at) === '')
    },
    first(at) {
      if (at === known.at) return known.code
      known.at = at
      known.code = code(at)
      return known.code
    },
    text(at) {
      if (at >= cells.width) return ''
      const from = begin(at, end(at))
      const to = finish(from, end(at))
      if (from === to) return ''
      if (!isOdd(at)) return intern(bytes, from, to)
      return decode(bytes, from, to).replaceAll(doubled, dialect.quote).replace(/\r\n?/g, '\n').trim()
    },
    number(at, into, place) {
      if (at >= cells.width || isOdd(at)) return 0
      const to = end(at)
      const from = begin(at, to)
      return numbers(bytes, from, finish(from, to), into, place)
    },
    stored: () => false,
    show(next, of) {
      bytes = next as Uint8Array<ArrayBuffer>
      line = of
      known.at = -1
      return row
    },
  }
  return row
}

const isBlank = (byte: number) => byte <= 32 && (byte === 32 || (byte >= 9 && byte <= 13))
