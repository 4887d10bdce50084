import type { Dialect } from '../model/delivery.ts'

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
}

export interface RecordScanner {
  readonly cells: Readonly<Cells>
  /**
   * Scans the record that begins at `from` and answers where the next one begins; `more` where the bytes end
   * before it does and others follow, `fault` for a quote astray or one that is not closed. Behind `end` there
   * must be room for one byte, which is overwritten.
   */
  scan(bytes: Uint8Array, from: number, end: number, last: boolean): number
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
export function recordScanner({ delimiter, quote }: Pick<Dialect, 'delimiter' | 'quote'>): RecordScanner {
  const comma = delimiter.charCodeAt(0)
  const mark = quote === '' ? -1 : quote.charCodeAt(0)
  // What ends a run of plain bytes outside and inside quotes.
  const stops = new Uint8Array(256)
  const inner = new Uint8Array(256)
  for (const byte of [lf, cr, mark]) if (byte >= 0) stops[byte] = inner[byte] = 1
  stops[comma] = 1
  const cells: Cells = {
    width: 0,
    bounds: new Int32Array(128),
    breaks: 0,
  }

  function grow(): void {
    const { bounds } = cells
    cells.bounds = new Int32Array(2 * bounds.length)
    cells.bounds.set(bounds)
  }

  function scan(bytes: Uint8Array, from: number, end: number, last: boolean): number {
    // Every run stops here at the latest.
    bytes[end] = lf
    let { bounds } = cells
    let filled = 0
    let breaks = 0
    for (let p = from; ; p++) {
      let start = p
      let isOdd = false
      let close = 0
      if (bytes[p] === mark && p < end) {
        for (start = ++p; ; p++) {
          while (inner[bytes[p]!] === 0) p++
          if (p === end) return last ? fault : more
          if (bytes[p] === mark) {
            if (p + 1 === end || bytes[p + 1] !== mark) break
            isOdd = true
            p++
          } else {
            breaks++
            if (bytes[p] === cr) {
              if (p + 1 === end && !last) return more
              isOdd = true
              if (p + 1 < end && bytes[p + 1] === lf) p++
            }
          }
        }
        close = p++
        if (p < end && stops[bytes[p]!] === 0) return fault
      } else {
        while (stops[bytes[p]!] === 0) p++
        close = p
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
      if (p === end) return last ? end : more
      if (byte === lf) return p + 1
      if (byte !== cr) return fault
      if (p + 1 === end) return last ? end : more
      return bytes[p + 1] === lf ? p + 2 : p + 1
    }
  }

  return { cells, scan }
}
