/** Where runs of values end in a page, and how many of the values are 1. */
export interface Runs {
  readonly end: number
  readonly ones: number
}

/** Bytes that may be missing from the last group, and values that may fill it up. */
const [padding, most] = [8, 1 << 16]

/**
 * Walks the runs of `need` values of `width` bits (run lengths and bit-packed groups of eight). Throws a plain Error
 * where a run has more values than are left, which in a damaged page may be billions. O(runs + bit-packed bytes).
 */
export function runs(page: Uint8Array, from: number, width: number, need: number): Runs {
  if (width > 32) throw new Error(`values of ${width} bits`)
  let at = from
  let seen = 0
  let ones = 0
  const byte = () => {
    if (at >= page.length) throw new Error('a run is cut off')
    return page[at++]!
  }
  while (seen < need) {
    const header = variable(byte)
    const count = Math.floor(header / 2)
    if (header % 2 === 0) {
      if (count > need - seen) throw new Error(`a run has ${count} values where ${need - seen} are left`)
      let value = 0
      for (let i = 0; i < Math.ceil(width / 8); i++) value += byte() * 256 ** i
      if (value === 1) ones += count
      seen += count
      continue
    }
    const left = need - seen
    // DuckDB fills a last run of groups up to 256 values; without bits their number costs nothing but time.
    if (at + count * width > page.length + padding || count * 8 > left + most)
      throw new Error(`a run has ${count * 8} values where ${left} are left`)
    if (width === 1)
      for (let i = 0; i < Math.min(left, count * 8); i++) ones += ((page[at + (i >> 3)] ?? 0) >> (i & 7)) & 1
    at += count * width
    seen += count * 8
  }
  return { end: at, ones }
}

/** A whole number in groups of seven bits, least first. */
export function variable(byte: () => number): number {
  let value = 0
  for (let factor = 1; factor < 2 ** 35; factor *= 128) {
    const part = byte()
    value += (part % 128) * factor
    if (part < 128) return value
  }
  throw new Error('a number has no end')
}
