/** Where cells and rows end; places are positions in the bytes. */
export interface Cuts {
  /** Delimiters and line ends that end a cell, ascending; of CRLF the CR. */
  places: Int32Array
  /** How many there are. */
  filled: number
  /** Which of the places end a row, as far as the bytes were cut last. */
  rowEnds: Int32Array
  rows: number
  /** Where the first quote stands that is astray: it opens inside a cell, or the cell goes on behind it; -1: nowhere. */
  fault: number
  /** Whether some line ends stand inside quotes. */
  inner: boolean
}

/** Cuts on from where it ended, and adds to the places; nothing behind a fault. */
export type Cut = (bytes: Uint8Array, from: number, to: number, into: Cuts) => void

const lf = 10
const cr = 13

/** Cuts bytes into cells one by one, as RFC 4180 has it; `quote` -1 is none. O(n). */
export function cutsByByte(delimiter: number, quote: number): Cut {
  let open = false
  let mayOpen = true
  let closed = false
  let afterCr = false
  return (bytes, from, to, into) => {
    let { filled } = into
    let rows = 0
    into.fault = -1
    into.inner = false
    for (let p = from; p < to; p++) {
      const byte = bytes[p]!
      const isLine = byte === lf || byte === cr
      if (byte === quote) {
        if (open) closed = mayOpen = true
        else if (!mayOpen) into.fault = p
        open = !open
        if (open) closed = mayOpen = false
      } else if (open) into.inner ||= isLine
      else if (isLine || byte === delimiter) {
        mayOpen = true
        closed = false
        if (!(byte === lf && afterCr)) {
          if (isLine) into.rowEnds[rows++] = filled
          into.places[filled++] = p
        }
      } else {
        if (closed) into.fault = p
        mayOpen = false
      }
      afterCr = byte === cr
      if (into.fault >= 0) break
    }
    into.filled = filled
    into.rows = rows
  }
}
