/** Whether the parts of a file are text, one behind the other; a character may lie in two of them. */
export interface TextParts {
  /** Takes the next part; what is no text once stays so. */
  push(part: Uint8Array): void
  /** Whether all of them were text, and the last character complete. */
  isText(): boolean
}

/** Asks for whole parts what `isText` knows quickly: whether bytes are well-formed UTF-8. */
export function textParts(isText: (part: Uint8Array) => boolean): TextParts {
  let all = true
  // The bytes of a character that the next part completes.
  let open = new Uint8Array(0)
  return {
    push(part) {
      if (!all) return
      const from = Math.min(part.length, missing(open))
      const first = Uint8Array.of(...open, ...part.subarray(0, from))
      if (missing(first) > 0) {
        open = first
        return
      }
      const to = part.length - begun(part.subarray(from))
      open = part.slice(to)
      all = isText(first) && isText(part.subarray(from, to))
    },
    isText: () => all && open.length === 0,
  }
}

/** How many bytes at the end are a character that is not complete. */
function begun(bytes: Uint8Array): number {
  for (let n = 1; n <= 3 && n <= bytes.length; n++) {
    const byte = bytes[bytes.length - n]!
    if (byte >= 0xc0) return length(byte) > n ? n : 0
    if (byte < 0x80) return 0
  }
  return 0
}

const missing = (open: Uint8Array) => (open.length === 0 ? 0 : length(open[0]!) - open.length)

/** How many bytes a character has that begins with this one. */
const length = (first: number) => (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1)
