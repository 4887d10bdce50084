import type { ParquetParsers } from 'hyparquet'

const utf8 = new TextDecoder('utf-8', { fatal: true })

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && utf8.decode(bytes)

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.000Z$/, 'Z')

/**
 * What becomes of stored values that are no plain numbers: text as it is written, days as 2024-12-31, instants as
 * 2024-12-31T00:00:00Z. Text that is not UTF-8 is refused, not replaced by question marks.
 */
export const parsers: ParquetParsers = {
  timestampFromMilliseconds: (value) => instant(Number(value)),
  timestampFromMicroseconds: (value) => instant(Number(value / 1000n)),
  timestampFromNanoseconds: (value) => instant(Number(value / 1_000_000n)),
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
