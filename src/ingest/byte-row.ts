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
  const mark = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0)
  let bytes = new Uint8Array(0)
  let line = 0
  let { width, begin, first, places } = cells
  // What stands in a cell, its quotes and ASCII blanks around it left out.
  let from = 0
  let to = 0

  /** Looks at a cell; whether it stands in quotes. */
  function look(at: number): boolean {
    from = at === 0 ? begin : places[first + at - 1]! + 1
    to = places[first + at]!
    const quoted = from < to && bytes[from] === mark
    if (quoted) {
      from++
      to--
    }
    while (from < to && isBlank(bytes[from]!)) from++
    while (from < to && isBlank(bytes[to - 1]!)) to--
    return quoted
  }

  /** Whether the text in quotes differs from its bytes: by doubled quotes, or CR, which becomes LF. */
  function isOdd(): boolean {
    for (let i = from; i < to; i++) if (bytes[i] === mark || bytes[i] === 13) return true
    return false
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
      if (from === to) return ''
      if (!quoted || !isOdd()) return intern(bytes, from, to)
      return decode(bytes, from, to).replaceAll(doubled, dialect.quote).replace(/\r\n?/g, '\n').trim()
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

const isBlank = (byte: number) => byte <= 32 && (byte === 32 || (byte >= 9 && byte <= 13))
