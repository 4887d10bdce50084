import type { NumberSigns } from '../table/number.ts'

/**
 * Writes the number that stands between two places of the bytes: 1, and 2 more if it is written with a point,
 * 4 more if with a comma; 0 where it is not plain digits with declared signs.
 */
export type ByteNumber = (bytes: Uint8Array, from: number, to: number, into: Float64Array, place: number) => number

// Powers of ten that are doubles without rounding.
const powers = Array.from({ length: 23 }, (_, i) => Number(`1e${i}`))
const zero = 48

/**
 * Reads usual numbers from their bytes, exactly as `numberReader` reads them from text. Digits below 2^53 and a
 * power of ten up to 10^22 are doubles, so their quotient is rounded once, as it must be. All else is left to
 * the reader of text: signs for missing values, percent signs, exponents, more digits, no number at all.
 */
export function byteNumber({ decimal, thousands }: NumberSigns): ByteNumber {
  const point = decimal === null ? -1 : decimal.charCodeAt(0)
  const group = thousands !== null && /^[.,' ]$/.test(thousands) ? thousands.charCodeAt(0) : -1
  const bit = (sign: string | null) => (sign === '.' ? 2 : sign === ',' ? 4 : 0)
  const pointBit = bit(decimal)
  const groupBit = bit(thousands)
  return (bytes, from, to, into, place) => {
    let i = from
    let how = 1
    const first = bytes[i]
    if (first === 45 || first === 43) i++
    let digits = 0
    let value = 0
    // Digits since the last thousands sign; -1 before the first.
    let since = -1
    let byte = 0
    for (; i < to; i++) {
      byte = bytes[i]!
      const digit = byte - zero
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit
        digits++
        if (since >= 0) since++
      } else if (byte === group && (since < 0 ? digits >= 1 && digits <= 3 : since === 3)) {
        since = 0
        how |= groupBit
      } else break
    }
    if (since >= 0 && since !== 3) return 0
    let places = 0
    if (i < to && byte === point) {
      how |= pointBit
      for (i++; i < to; i++) {
        const digit = bytes[i]! - zero
        if (digit < 0 || digit > 9) return 0
        value = value * 10 + digit
        places++
      }
      if (places === 0) return 0
    }
    if (i !== to || digits + places === 0 || places > 22 || value > Number.MAX_SAFE_INTEGER) return 0
    const exact = places === 0 ? value : value / powers[places]!
    into[place] = first === 45 ? -exact : exact
    return how
  }
}
