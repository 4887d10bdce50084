/** What the bytes of a file say about its encoding. Positions count from 0; -1 where there is no such byte. */
export interface ByteEvidence {
  readonly size: number
  /** The first bytes, three at most. */
  readonly head: readonly number[]
  readonly last: number
  /** How many zeros stand at even and at odd positions, and the first. */
  readonly zeros: readonly [number, number]
  readonly zero: Seen
  /** The first byte that begins no well-formed UTF-8 character (Unicode 15, table 3-7). */
  readonly noUtf8: Seen
  /** The first byte beyond ASCII. */
  readonly high: Seen
  /** The first byte from 0x80 to 0x9F, and the first of the five among them that windows-1252 leaves undefined. */
  readonly control: Seen
  readonly undefined1252: Seen
  /** The first unit that is NUL or half a pair, where the bytes are read as UTF-16. */
  readonly noUtf16: Seen
}

export interface Seen {
  readonly at: number
  readonly byte: number
}

const noWords = new Int32Array(0)
const none: Seen = { at: -1, byte: 0 }

// In DOS code pages 0x81 is ü, 0x8E is Ä.
const isUndefined1252 = (byte: number) =>
  byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d

/**
 * Collects evidence from the parts of a file, in their order; each part but the last has an even length. `pairs`
 * says to look at UTF-16 too, and whether the high byte comes first. O(n), plain ASCII four bytes at a time.
 */
export function byteEvidence(pairs: 'le' | 'be' | null): { push(part: Uint8Array): void; evidence(): ByteEvidence } {
  let size = 0
  let last = 0
  const head: number[] = []
  const zeros: [number, number] = [0, 0]
  const first: Record<'zero' | 'noUtf8' | 'high' | 'control' | 'undefined1252' | 'noUtf16', Seen> = {
    zero: none,
    noUtf8: none,
    high: none,
    control: none,
    undefined1252: none,
    noUtf16: none,
  }
  // A UTF-8 character that is not complete: its first byte, how many more it needs, and the bounds of the next.
  let begunAt = -1
  let begunByte = 0
  let need = 0
  let low = 0x80
  let most = 0xbf
  // The high surrogate that waits for its other half.
  let half = none

  const seeNoUtf16 = (at: number, byte: number) => {
    if (first.noUtf16 === none) first.noUtf16 = { at, byte }
  }

  /** The second byte of a German letter in UTF-8, where it is news no more. */
  const isUsual = (byte: number): boolean =>
    first.high !== none &&
    byte >= 0x80 &&
    (byte >= 0xa0 ? byte <= 0xbf : first.control !== none && !isUndefined1252(byte))

  function trail(byte: number): void {
    if (byte < low || byte > most) {
      first.noUtf8 = { at: begunAt, byte: begunByte }
      need = 0
    } else {
      need--
      low = 0x80
      most = 0xbf
    }
  }

  function lead(at: number, byte: number): void {
    begunAt = at
    begunByte = byte
    need = byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0
    low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80
    most = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf
    if (need === 0) first.noUtf8 = { at: begunAt, byte: begunByte }
  }

  function look(at: number, byte: number): void {
    if (byte === 0) {
      zeros[at % 2]!++
      if (first.zero === none) first.zero = { at, byte }
    } else if (byte >= 0x80) {
      if (first.high === none) first.high = { at, byte }
      if (byte < 0xa0) {
        if (first.control === none) first.control = { at, byte }
        if (first.undefined1252 === none && isUndefined1252(byte)) first.undefined1252 = { at, byte }
      }
    }
    if (first.noUtf8 !== none) return
    if (need > 0) trail(byte)
    else if (byte >= 0x80) lead(at, byte)
  }

  /** One unit of UTF-16. */
  function unit(at: number, highByte: number, lowByte: number): void {
    const low = pairs === 'le' ? at : at + 1
    const isLow = highByte >= 0xdc && highByte <= 0xdf
    if (half.at >= 0 && !isLow) seeNoUtf16(half.at, half.byte)
    if (half.at < 0 && isLow) seeNoUtf16(low, lowByte)
    if (highByte === 0 && lowByte === 0) seeNoUtf16(at, 0)
    half = highByte >= 0xd8 && highByte <= 0xdb ? { at: low, byte: lowByte } : none
  }

  return {
    push(part) {
      for (let i = 0; head.length < 3 && i < part.length; i++) head.push(part[i]!)
      const aligned = (4 - (part.byteOffset % 4)) % 4
      const inside = Math.max(0, part.length - aligned) >> 2
      const words = inside === 0 ? noWords : new Int32Array(part.buffer, part.byteOffset + aligned, inside)
      const end = aligned + 4 * words.length
      for (let i = 0; i < part.length;) {
        if (need === 0 && i >= aligned && (i - aligned) % 4 === 0) {
          let at = (i - aligned) >> 2
          // neither a byte beyond ASCII nor a zero among the four
          while (at < words.length && ((words[at]! | (words[at]! - 0x01010101)) & 0x80808080) === 0) at++
          i = aligned + 4 * at
          if (i >= end && i >= part.length) break
        }
        const byte = part[i]!
        if (need === 0 && byte < 0x80 && byte !== 0) i++
        else if (need === 0 && byte === 0xc3 && isUsual(part[i + 1]!)) i += 2
        else look(size + i++, byte)
      }
      if (pairs !== null)
        for (let i = 0; i + 1 < part.length; i += 2)
          if (pairs === 'le') unit(size + i, part[i + 1]!, part[i]!)
          else unit(size + i, part[i]!, part[i + 1]!)
      size += part.length
      last = part.at(-1) ?? last
    },
    evidence() {
      if (need > 0 && first.noUtf8.at < 0) first.noUtf8 = { at: begunAt, byte: begunByte }
      if (half.at >= 0) seeNoUtf16(half.at, half.byte)
      return { size, head, last, zeros, ...first }
    },
  }
}
