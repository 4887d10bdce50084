import type { ParquetParsers } from 'hyparquet'

const utf8 = new TextDecoder('utf-8', { fatal: true })

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && utf8.decode(bytes)

/** An instant with as many places of its second as it needs; `second` is how many units one has. */
function instant(value: bigint, second: bigint): string {
  const part = ((value % second) + second) % second
  const whole = new Date(Number((value - part) / second) * 1000).toISOString().slice(0, 19)
  const places = String(part)
    .padStart(String(second).length - 1, '0')
    .replace(/0+$/, '')
  return `${whole}${places && `.${places.padEnd(3, '0')}`}Z`
}

/**
 * What becomes of stored values that are no plain numbers: text as it is written, days as 2024-12-31, instants as
 * 2024-12-31T00:00:00Z. Text that is not UTF-8 is refused, not replaced by question marks.
 */
export const parsers: ParquetParsers = {
  timestampFromMilliseconds: (value) => instant(BigInt(value), 1000n),
  timestampFromMicroseconds: (value) => instant(BigInt(value), 1_000_000n),
  timestampFromNanoseconds: (value) => instant(BigInt(value), 1_000_000_000n),
  dateFromDays: (days) => new Date(days * 86_400_000).toISOString().slice(0, 10),
  stringFromBytes: text,
  jsonFromBytes: text,
  geometryFromBytes: (bytes) => bytes,
  geographyFromBytes: (bytes) => bytes,
  uuidFromBytes: (bytes) =>
    Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
}
