import type { ByteText } from './byte-text.ts'

// Far more than a city has areas; texts beyond are made anew each time.
const mostEntries = 1 << 17
const longest = 255
// Bounds the work where many texts fall together.
const mostProbes = 256

/**
 * Makes text that comes again and again only once: the same bytes give the same string, trimmed, without being
 * decoded again. A table of a million rows then holds as many strings as it has different ones.
 */
export function interned(text: ByteText): ByteText {
  // Four numbers an entry, side by side in memory: the bytes themselves where they are eight at most, else their
  // hash and their place in the pool; their number; the text, counted from 1 (0 is free).
  let slots = new Int32Array(4 * 1024)
  let pool = new Uint8Array(8192)
  let used = 0
  const texts: string[] = ['']
  const home = (a: number, b: number, length: number): number => {
    // as MurmurHash3 mixes its last word
    let mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1) ^ length, 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) << 2) & (slots.length - 1)
  }

  function same(start: number, bytes: Uint8Array, from: number, to: number): boolean {
    for (let i = from, k = start; i < to; i++, k++) if (bytes[i] !== pool[k]) return false
    return true
  }

  function grow(): void {
    const old = slots
    slots = new Int32Array(2 * old.length)
    for (let i = 0; i < old.length; i += 4) {
      if (old[i + 3] === 0) continue
      const [a, b, length] = [old[i]!, old[i + 1]!, old[i + 2]!]
      let at = home(a, length > 8 ? 0 : b, length)
      while (slots[at + 3] !== 0) at = (at + 4) & (slots.length - 1)
      slots.set(old.subarray(i, i + 4), at)
    }
  }

  function remember(at: number, a: number, b: number, bytes: Uint8Array, from: number, to: number): string {
    const made = text(bytes, from, to).trim()
    if (texts.length > mostEntries || to - from > longest) return made
    slots[at] = a
    slots[at + 1] = b
    slots[at + 2] = to - from
    slots[at + 3] = texts.push(made) - 1
    if (to - from > 8) {
      if (used + longest > pool.length) {
        const longer = new Uint8Array(2 * pool.length)
        longer.set(pool)
        pool = longer
      }
      slots[at + 1] = used
      for (let i = from; i < to; i++) pool[used++] = bytes[i]!
    }
    // a third of it stays free
    if (6 * texts.length > slots.length) grow()
    return made
  }

  return (bytes, from, to) => {
    const length = to - from
    let a = 0
    let b = 0
    if (length <= 8) {
      const middle = length > 4 ? from + 4 : to
      for (let i = from; i < middle; i++) a = (a << 8) | bytes[i]!
      for (let i = middle; i < to; i++) b = (b << 8) | bytes[i]!
    } else for (let i = from; i < to; i++) a = Math.imul(a ^ bytes[i]!, 0x01000193)
    let at = home(a, b, length)
    for (let probe = 0; probe < mostProbes; probe++) {
      const entry = slots[at + 3]!
      if (entry === 0) return remember(at, a, b, bytes, from, to)
      if (slots[at] === a && slots[at + 2] === length)
        if (length <= 8 ? slots[at + 1] === b : same(slots[at + 1]!, bytes, from, to)) return texts[entry]!
      at = (at + 4) & (slots.length - 1)
    }
    return text(bytes, from, to).trim()
  }
}
