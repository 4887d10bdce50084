/**
 * Where bytes stop being UTF-8: the position of the first byte that begins no well-formed character
 * (Unicode 15, table 3-7), -1 when all of it is UTF-8. O(n).
 */
export function badByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length;) {
    if (bytes[i]! < 0x80) {
      i++
      continue
    }
    const length = characterLength(bytes, i)
    if (length === 0) return i
    i += length
  }
  return -1
}

const trails = (bytes: Uint8Array, at: number, low = 0x80, high = 0xbf) => bytes[at]! >= low && bytes[at]! <= high

/** Bytes of the character beyond ASCII that begins at `at`; 0 when none does. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead >= 0xc2 && lead <= 0xdf) return trails(bytes, at + 1) ? 2 : 0
  if (lead >= 0xe0 && lead <= 0xef) {
    const [low, high] = lead === 0xe0 ? [0xa0, 0xbf] : lead === 0xed ? [0x80, 0x9f] : [0x80, 0xbf]
    return trails(bytes, at + 1, low, high) && trails(bytes, at + 2) ? 3 : 0
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const [low, high] = lead === 0xf0 ? [0x90, 0xbf] : lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf]
    return trails(bytes, at + 1, low, high) && trails(bytes, at + 2) && trails(bytes, at + 3) ? 4 : 0
  }
  return 0
}
