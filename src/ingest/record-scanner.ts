import type { Dialect } from '../model/delivery.ts'
import { longestBlock, stops } from './stops.ts'

/** How the cells of the record scanned last lie in the bytes. */
export interface Cells {
  width: number
  /**
   * Where each cell begins and ends, its quotes left out: two numbers a cell. The end is inverted (~) where the
   * text differs from the bytes by doubled quotes or line ends inside.
   */
  bounds: Int32Array<ArrayBuffer>
  /** Line ends inside quoted cells. */
  breaks: number
  /** Where the record ends, its line end left out, or the fault in it was found. */
  end: number
}

export interface RecordScanner {
  readonly cells: Readonly<Cells>
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
}

export const more = -1
export const fault = -2

const lf = 10
const cr = 13

/** Whether records can be told apart byte by byte: one ASCII delimiter, at most one ASCII quote. */
export const bytewise = ({ delimiter, quote }: Pick<Dialect, 'delimiter' | 'quote'>): boolean =>
  plain(delimiter) && (quote === '' || plain(quote)) && delimiter !== quote
const plain = (sign: string) => /^[\x01-\x7f]$/.test(sign) && sign !== '\n' && sign !== '\r'

/** Splits bytes of any encoding that leaves ASCII alone into records and cells, as RFC 4180 has it. */
export function recordScanner(
  { delimiter, quote }: Pick<Dialect, 'delimiter' | 'quote'>,
  block = longestBlock,
): RecordScanner {
  const comma = delimiter.charCodeAt(0)
  const mark = quote === '' ? -1 : quote.charCodeAt(0)
  const { places, find, want } = stops
  const wanted = mark < 0 ? [comma, lf, cr] : [comma, lf, cr, mark]
  const cells: Cells = { width: 0, bounds: new Int32Array(128), breaks: 0, end: 0 }
  let bytes = new Uint8Array(1)
  let end = 0
  let last = true
  let at = 0
  // The places that are found and not yet passed, and up to where they have been looked for.
  let next = 0
  let found = 0
  let seen = 0

  /** Finds the next places. There are some, because the end is one. */
  function search(): void {
    next = 0
    do {
      const to = Math.min(seen + block, end + 1)
      found = find(bytes, seen, to)
      seen = to
    } while (found === 0 && seen <= end)
  }

  function stop(): number {
    if (next === found) search()
    return places[next++]!
  }

  function grow(): void {
    const { bounds } = cells
    cells.bounds = new Int32Array(2 * bounds.length)
    cells.bounds.set(bounds)
  }

  function faultAt(place: number): number {
    cells.end = place
    return fault
  }

  function scan(): number {
    let { bounds } = cells
    let filled = 0
    let breaks = 0
    for (let p = at; ; p++) {
      let start = p
      let isOdd = false
      p = stop()
      let close = p
      if (p === start && bytes[p] === mark && p < end) {
        start++
        for (;;) {
          p = stop()
          if (p === end) return last ? faultAt(p) : more
          const byte = bytes[p]
          if (byte === mark) {
            if (p + 1 === end || bytes[p + 1] !== mark) break
            isOdd = true
            p = stop()
          } else if (byte !== comma) {
            breaks++
            if (byte === cr) {
              if (p + 1 === end && !last) return more
              isOdd = true
              if (p + 1 < end && bytes[p + 1] === lf) p = stop()
            }
          }
        }
        close = p
        p = stop()
        if (p !== close + 1) return faultAt(p)
      }
      if (filled === bounds.length) {
        grow()
        bounds = cells.bounds
      }
      bounds[filled++] = start
      bounds[filled++] = isOdd ? ~close : close
      const byte = bytes[p]
      if (byte === comma) continue
      cells.width = filled >> 1
      cells.breaks = breaks
      cells.end = p
      if (p === end) return last ? (at = end) : more
      if (byte === lf) return (at = p + 1)
      if (byte !== cr) return fault
      if (p + 1 === end) return last ? (at = end) : more
      if (bytes[p + 1] !== lf) return (at = p + 1)
      return (at = stop() + 1)
    }
  }

  return {
    cells,
    open(of, from, to, isLast) {
      bytes = of as Uint8Array<ArrayBuffer>
      at = seen = from
      end = to
      last = isLast
      next = found = 0
      want(wanted)
      // Everything stops here at the latest.
      bytes[end] = lf
    },
    scan,
  }
}
