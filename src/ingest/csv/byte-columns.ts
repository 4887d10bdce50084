import type { Dialect } from '../../model/delivery.ts'
import { begins, ends } from './byte-blanks.ts'
import { byteNumber } from './byte-number.ts'
import type { CellRow } from '../table/cell-row.ts'
import type { CellRows, Usual } from '../table/cell-rows.ts'
import type { CellText } from './cell-text.ts'
import { window } from './cuts.ts'
import type { Found } from './record-scanner.ts'

// So many records are looked at before it is known whether one of them is unusual.
const atOnce = 16

export interface ByteColumns extends CellRows {
  /** Turns to the records that have been found. */
  show(bytes: Uint8Array, line: number): CellRows
}

/** Cells of records that have been found, column by column; `row` looks at one record. */
export function byteColumns(
  found: Readonly<Found>,
  dialect: Dialect,
  text: CellText,
  row: (i: number) => CellRow,
): ByteColumns {
  const number = byteNumber(dialect)
  const mark = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0)
  let bytes = new Uint8Array(0)
  let line = 0
  // Of a cell of each record: where it begins and ends, quotes and ASCII blanks around it left out.
  const starts = new Int32Array(window)
  const stops = new Int32Array(window)
  const quotes = new Uint8Array(window)
  let pattern = { start: 0, length: 0 }

  /** Looks at a cell of some records; a row that is too short has a blank one. */
  function look(at: number, from: number, to: number): void {
    const { begin, first, places, rowEnds } = found
    const all = bytes
    for (let i = from; i < to; i++) {
      const before = first + i === 0 ? -1 : rowEnds[first + i - 1]!
      const place = before + at
      const start = at > 0 ? places[place]! + 1 : i === 0 ? begin : behind(all, places[before]!)
      const end = place < rowEnds[first + i]! ? places[place + 1]! : start
      const inside = start < end && all[start] === mark ? 1 : 0
      starts[i] = begins(all, start + inside, end - inside)
      stops[i] = ends(all, starts[i]!, end - inside)
      quotes[i] = inside
    }
  }

  /** Where a record begins behind the end of the one before. */
  const behind = (all: Uint8Array, stop: number) => (all[stop] === 13 && all[stop + 1] === 10 ? stop + 2 : stop + 1)

  /** Up to which of some records all are as usual. */
  function usualUpTo(from: number, to: number, { least, most, begins, same }: Usual): number {
    const { first, rowEnds } = found
    const all = bytes
    let end = from
    for (; end < to; end++) {
      const width = rowEnds[first + end]! - (first + end === 0 ? -1 : rowEnds[first + end - 1]!)
      if (width < least || width > most) break
    }
    for (const { at, barred } of begins) {
      look(at, from, end)
      let i = from
      for (; i < end; i++) {
        const byte = starts[i] === stops[i] ? 0 : all[starts[i]!]!
        if (byte === 0 || byte >= 0x80 || barred(byte)) break
      }
      end = i
    }
    if (same >= 0 && end > from) {
      look(same, from, end)
      if (from === 0) pattern = { start: starts[0]!, length: stops[0]! - starts[0]! }
      while (from < end && isSame(from)) from++
      return from
    }
    return end
  }

  /** Whether a cell looked at holds the same bytes as that of the first record. */
  function isSame(i: number): boolean {
    const { start, length } = pattern
    if (stops[i]! - starts[i]! !== length) return false
    for (let k = 0; k < length; k++) if (bytes[starts[i]! + k] !== bytes[start + k]) return false
    return true
  }

  const columns: ByteColumns = {
    get count() {
      return found.count
    },
    get line() {
      return line
    },
    row,
    usual(rule) {
      let usual = 0
      for (let to = 0; usual === to && to < found.count;) {
        to = Math.min(to + atOnce, found.count)
        usual = usualUpTo(usual, to, rule)
      }
      return usual
    },
    texts(at, count, into, place) {
      look(at, 0, count)
      for (let i = 0; i < count; i++) into[place + i] = text(bytes, starts[i]!, stops[i]!, quotes[i] === 1)
    },
    numbers(at, count, into, how, place) {
      look(at, 0, count)
      for (let i = 0; i < count; i++) how[place + i] = number(bytes, starts[i]!, stops[i]!, into, place + i)
    },
    show(next, of) {
      bytes = next as Uint8Array<ArrayBuffer>
      line = of
      return columns
    },
  }
  return columns
}
