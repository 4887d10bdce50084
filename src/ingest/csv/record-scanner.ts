import type { Dialect } from '../../model/delivery.ts'
import type { Cut } from './cuts-by-byte.ts'
import { cuts, cutter, makeRoom, window } from './cuts.ts'

/** How the cells of the record scanned last lie in the bytes; good until the next one is scanned. */
export interface Cells {
  width: number
  /** Where the record begins, and with it its first cell. */
  begin: number
  /** Each cell ends at a place, and the next one begins behind it. */
  places: Int32Array
  /** Which of the places ends the first cell. */
  first: number
  /** Line ends inside quoted cells. */
  breaks: number
  /** Where the record ends, its line end left out, or the fault in it was found. */
  end: number
}

/** Records that have been found and are not yet scanned; good until the next search. */
export interface Found {
  count: number
  /** Where the first begins. */
  begin: number
  /** Each record ends with the cell of which a place is told here; `first` is where that of the first stands. */
  rowEnds: Int32Array
  first: number
  places: Int32Array
}

export interface RecordScanner {
  readonly cells: Readonly<Cells>
  readonly found: Readonly<Found>
  /**
   * Turns to the bytes from one position to before another; `last` where no others follow. Behind `end` there
   * must be room for one byte, which is overwritten. One scanner at a time: whoever opened last scans.
   */
  open(bytes: Uint8Array, from: number, end: number, last: boolean): void
  /**
   * Scans the next record and answers where the one after it begins; `more` where the bytes end before it does
   * and others follow, `fault` for a quote astray or one that is not closed.
   */
  scan(): number
  /**
   * Finds records behind the one scanned last that are known to be whole, each on a line of its own, and answers
   * how many there are.
   */
  find(): number
  /** Turns `cells` to one of these, counted from 0, without scanning it. */
  look(i: number): void
  /** Scans so many of these at once, one at least, and answers where the record after them begins. */
  pass(count: number): number
}

export const more = -1
export const fault = -2

const lf = 10
const cr = 13

/** Whether records can be told apart byte by byte: one ASCII delimiter, at most one ASCII quote. */
export const bytewise = ({ delimiter, quote }: Pick<Dialect, 'delimiter' | 'quote'>): boolean =>
  plain(delimiter) && (quote === '' || plain(quote)) && delimiter !== quote
const plain = (sign: string) => /^[\x01-\x7f]$/.test(sign) && sign !== '\n' && sign !== '\r'

/**
 * Splits bytes of any encoding that leaves ASCII alone into records and cells, as RFC 4180 has it. Where cells end
 * is found for many records at once; a record is then told by two numbers, however many cells it has.
 */
export function recordScanner({ delimiter, quote }: Pick<Dialect, 'delimiter' | 'quote'>): RecordScanner {
  const comma = delimiter.charCodeAt(0)
  const mark = quote === '' ? -1 : quote.charCodeAt(0)
  const found: Found = { count: 0, begin: 0, rowEnds: cuts.rowEnds, first: 0, places: cuts.places }
  const cells: Cells = { width: 0, begin: 0, places: cuts.places, first: 0, breaks: 0, end: 0 }
  let bytes = new Uint8Array(1)
  let end = 0
  let last = true
  let cut: Cut = () => {}
  // Where the next record begins and its first place; rows that have been found and not yet passed; how far is cut.
  let at = 0
  let first = 0
  let row = 0
  let seen = 0
  let broken = -1
  let inner = false

  /** Cuts on until a record ends; false where none does. */
  function search(): boolean {
    row = cuts.rows = 0
    while (cuts.rows === 0 && broken < 0 && seen <= end) {
      // What is left of the record stands first again.
      cuts.places.copyWithin(0, first, cuts.filled)
      inner &&= cuts.filled > first
      cuts.filled -= first
      first = 0
      makeRoom()
      const to = Math.min(seen + window, end + 1)
      cut(bytes, seen, to, cuts)
      inner ||= cuts.inner
      broken = cuts.fault
      seen = to
    }
    cells.places = cuts.places
    return cuts.rows > 0
  }

  function breaksBefore(stop: number): number {
    let breaks = 0
    for (let p = at; p < stop; p++) if (bytes[p] === cr || (bytes[p] === lf && bytes[p - 1] !== cr)) breaks++
    return breaks
  }

  function scan(): number {
    if (row === cuts.rows && !search()) {
      cells.end = broken < 0 ? end : broken
      return broken < 0 && !last ? more : fault
    }
    const ends = cuts.rowEnds[row++]!
    const stop = cuts.places[ends]!
    cells.begin = at
    cells.first = first
    cells.width = ends - first + 1
    cells.end = stop
    cells.breaks = inner ? breaksBefore(stop) : 0
    first = ends + 1
    if (stop === end) return last ? (at = end) : more
    if (bytes[stop] !== cr) return (at = stop + 1)
    if (stop + 1 === end) return last ? (at = end) : more
    return (at = bytes[stop + 1] === lf ? stop + 2 : stop + 1)
  }

  function find(): number {
    found.count = 0
    if (inner || (row === cuts.rows && !search())) return 0
    // After the search: what it found may end lines inside quotes.
    if (inner) return 0
    found.begin = at
    found.rowEnds = cuts.rowEnds
    found.first = row
    found.places = cuts.places
    // Whether the last one is whole is for `scan` to tell.
    const stop = cuts.places[cuts.rowEnds[cuts.rows - 1]!]!
    return (found.count = cuts.rows - row - (stop + 1 < end ? 0 : 1))
  }

  function look(i: number): void {
    const n = row + i
    const before = n === 0 ? -1 : cuts.rowEnds[n - 1]!
    cells.begin = i === 0 ? at : behind(cuts.places[before]!)
    cells.first = before + 1
    cells.width = cuts.rowEnds[n]! - before
  }

  /** Where the record behind a line end begins. */
  const behind = (stop: number) => (bytes[stop] === cr && bytes[stop + 1] === lf ? stop + 2 : stop + 1)

  function pass(count: number): number {
    row += count
    const ends = cuts.rowEnds[row - 1]!
    first = ends + 1
    cells.end = cuts.places[ends]!
    return (at = behind(cells.end))
  }

  return {
    cells,
    found,
    find,
    look,
    pass,
    open(of, from, to, isLast) {
      bytes = of as Uint8Array<ArrayBuffer>
      at = seen = from
      end = to
      last = isLast
      broken = -1
      first = row = cuts.rows = cuts.filled = 0
      inner = false
      cut = cutter(comma, mark)
      // Everything stops here at the latest.
      bytes[end] = lf
    },
    scan,
  }
}
